import { expect } from 'vitest'
import type { Terms } from '../consents/consent.ts'
import type { Instruction, Payment } from '../payments/payment.ts'
import type { RailState } from '../rails/rail-state.ts'
import { THERE } from './payees.ts'
import { instruction, type SmallBank, single } from './small-bank.ts'

export const BUSINESS = 'acc_baraka_business'
/** KES 200,000: what pesalink, rtgs and eft all carry, for fees of 75, 500 and 50. */
export const AMOUNT = 200_000_00

export const set = ({ bank }: SmallBank, rail: RailState['rail'], more: Partial<RailState> = {}) =>
  bank.store.commit({ changes: bank.rails.set({ rail, state: 'open', delayMs: 0, ...more }) })

/** Sets the clock to a time in Nairobi, and runs what is due by then. */
export async function goTo({ bank, clock }: SmallBank, text: string): Promise<void> {
  await clock.advance(Date.parse(`${text}+03:00`) - clock.nowMs())
  await bank.runDue()
}

export async function taken(small: SmallBank, way: Partial<Instruction>, terms?: Terms) {
  const asked = { payee: THERE, debtorAccountId: BUSINESS, ...way }
  const { rail, payee, fallbackRails = [] } = instruction(AMOUNT, asked)
  const consented = terms ?? single(AMOUNT, { rail, payee, fallbackRails })
  const consent = await small.authorised(consented, 'cus_baraka')
  const decision = await small.bank.payments.initiate(consent, instruction(AMOUNT, asked))
  if (decision.ok) await small.take(decision)
  return { consent, decision }
}

export async function paid(small: SmallBank, way: Partial<Instruction>, terms?: Terms) {
  const { consent, decision } = await taken(small, way, terms)
  if (!decision.ok) throw new Error(`refused: ${decision.failure.code}`)
  return { consent, payment: decision.payment }
}

export async function stands(small: SmallBank, { id }: Payment): Promise<Payment> {
  const payment = await small.bank.store.payments.get(id)
  if (!payment) throw new Error(`no payment ${id}`)
  return payment
}

/** Each step of a payment: where it came to stand, by which rail, and why. */
export async function story(small: SmallBank, payment: Payment) {
  const steps = await small.bank.payments.history(await stands(small, payment))
  expect(steps.map(({ number }) => number)).toEqual(steps.map((_, at) => at + 1))
  return steps.map(({ status, carriedBy, reason }) => [status, carriedBy, reason])
}

export async function business({ bank }: SmallBank) {
  const account = await bank.accounts.get(BUSINESS)
  if (!account) throw new Error('no business')
  return account
}

/** Of the business, to the clinic, by rtgs, unless it is said otherwise. */
export function recurring(more: Partial<Terms>): Terms {
  const terms = { kind: 'recurring_payment', capPerPaymentMinor: AMOUNT, payees: [THERE] }
  return { ...terms, rail: 'rtgs', debtorAccountId: BUSINESS, ...more } as Terms
}
