import type { Consent, Refunds } from '../consents/consent.ts'
import type { Decision } from '../decision.ts'
import type { Payment } from '../payments/payment.ts'
import type { RailState } from '../rails/rail-state.ts'
import type { RefundOrder } from '../refunds/order-refund.ts'
import type { Refund } from '../refunds/refund.ts'
import { APP, ELSEWHERE, instruction, type SmallBank, single } from './small-bank.ts'

/** The account that is paid, Baraka's. */
export const SHOP = 'acc_baraka_business'
export const MINUTE_MS = 60_000
export const pesalink = { rail: 'pesalink', payee: ELSEWHERE } as const

/** A payment of Wanjiru's to the shop, or to wherever else is said. */
export async function pay(small: SmallBank, amountMinor: number, more = {}): Promise<Payment> {
  const consent = await small.authorised(single(amountMinor, more))
  const asked = instruction(amountMinor, more)
  return (await small.take(await small.bank.payments.initiate(consent, asked))).payment
}

/** The same by another rail, once it has arrived. */
export async function payAway(small: SmallBank, amountMinor: number): Promise<Payment> {
  const payment = await pay(small, amountMinor, pesalink)
  await small.clock.advance(MINUTE_MS)
  await small.bank.runDue()
  return payment
}

/** What lets the application pay back out of the shop's account. */
export function backFrom(small: SmallBank, more: Partial<Refunds> = {}): Promise<Consent> {
  return small.authorised({ kind: 'refunds', debtorAccountId: SHOP, ...more }, 'cus_baraka')
}

export function order(amountMinor: number | null, consentId: string | null = null): RefundOrder {
  return { amountMinor, consentId, reason: null }
}

export function ask(
  { bank }: SmallBank,
  { id }: Payment,
  asked: RefundOrder,
  by = APP,
): Promise<Decision<{ refund: Refund }>> {
  return bank.refunds.order(by, id, asked)
}

export async function refund(
  small: SmallBank,
  payment: Payment,
  asked: RefundOrder,
): Promise<Refund> {
  return (await small.take(await ask(small, payment, asked))).refund
}

export async function refundedMinor({ bank }: SmallBank, { id }: Payment): Promise<number> {
  return (await bank.store.payments.get(id))?.refundedMinor ?? 0
}

/** The events that nobody was told of yet, by their types. */
export async function types({ bank }: SmallBank): Promise<string[]> {
  return (await bank.store.events.waiting(100)).map((event) => event.happening.type)
}

export function setRail({ bank }: SmallBank, state: RailState['state']) {
  return bank.store.commit({
    changes: [{ kind: 'set-rail', state: { rail: 'pesalink', state, delayMs: 0 } }],
  })
}
