import type { Account } from '../accounts/account.ts'
import type { Change } from '../changes.ts'
import type { Consent } from '../consents/consent.ts'
import { orderRefund } from '../core/order-refund.ts'
import { type Decision, refuse } from '../decision.ts'
import { dueWork } from '../due/due-work.ts'
import { checkFunds } from '../payments/check-funds.ts'
import type { Payment } from '../payments/payment.ts'
import type { CoreBanking } from '../ports/core-banking.ts'
import type { Ids } from '../ports/ids.ts'
import { rails } from '../rails/check-rail.ts'
import { type RailState, stateOf } from '../rails/rail-state.ts'
import { bookRefund } from './book-refund.ts'
import { checkRefundable, checkRefundConsent, refundableMinor } from './check-refund.ts'
import type { Refund } from './refund.ts'
import { refundEvent } from './refund-event.ts'

export interface RefundAsk {
  /** null: all that is left */
  readonly amountMinor: number | null
  readonly reason: string | null
}

export interface RefundCase {
  readonly payment: Payment
  readonly ask: RefundAsk
  /** the one that was named, if it is the application's; undefined where none was */
  readonly consent: Consent | undefined
  /** the account that was paid; undefined where it is not of this bank */
  readonly paid: Account | undefined
  /** the account that had paid */
  readonly payer: Account
  readonly states: readonly RailState[]
  readonly atMs: number
}

/**
 * Decides whether money of a payment may go back: at once from an account of this bank, or by the rail that brought it
 * away, once that rail has confirmed.
 * @returns the changes to commit, or the first failure in the order in which an application can mend them
 */
export function decideRefund(
  refundCase: RefundCase,
  core: CoreBanking,
  ids: Ids,
): Decision<{ refund: Refund }> {
  const { payment, ask, consent, paid, payer, atMs } = refundCase
  const amountMinor = ask.amountMinor ?? refundableMinor(payment)
  const giving = { payment, amountMinor, consent, debtorAccountId: paid?.id, atMs }
  const failure = checkRefundable(payment, amountMinor) ?? checkRefundConsent(giving)
  if (failure) return refuse(failure)
  const { carriedBy } = payment
  if (stateOf(carriedBy, refundCase.states).state === 'closed') {
    return refuse({ code: 'rail_closed', rail: carriedBy })
  }
  const internal = carriedBy === 'internal'
  const unfunded = internal && paid ? checkFunds(paid, amountMinor) : undefined
  if (unfunded) return refuse(unfunded)

  const refund = newRefund(refundCase, amountMinor, core, ids)
  const consented: Change[] = consent ? [{ kind: 'require-authorised', consentId: consent.id }] : []
  return {
    ok: true,
    refund,
    changes: [
      { kind: 'use-refundable', paymentId: payment.id, amountMinor },
      { kind: 'insert-refund', refund },
      ...consented,
      ...firstStep({ refund, payment, paid, payer }, core, atMs),
      refundEvent(refund, ids, atMs),
    ],
  }
}

function newRefund(
  { payment, ask, consent, paid, states, atMs }: RefundCase,
  amountMinor: number,
  core: CoreBanking,
  ids: Ids,
): Refund {
  const rail = rails[payment.carriedBy]
  const debtorAccountId = rail.settlementAccountId ?? paid?.id
  if (debtorAccountId === undefined) throw new Error(`${payment.id}: nobody has been paid`)
  const { delayMs } = stateOf(rail.name, states)
  const expectedAtMs = rail.settlesAtMs(rail.opensAtMs(atMs)) + delayMs
  return {
    id: ids.next('rfd'),
    paymentId: payment.id,
    consentId: consent?.id ?? null,
    paymentConsentId: payment.consentId,
    status: rail.settlementAccountId === null && !core.outside ? 'settled' : 'pending',
    amountMinor,
    rail: rail.name,
    debtorAccountId,
    creditorAccountId: payment.instruction.debtorAccountId,
    reason: ask.reason,
    failureCode: null,
    expectedAtMs,
    createdAtMs: atMs,
    updatedAtMs: atMs,
  }
}

interface Step extends Pick<RefundCase, 'payment' | 'paid' | 'payer'> {
  readonly refund: Refund
}

function firstStep(
  { refund, payment, paid, payer }: Step,
  core: CoreBanking,
  atMs: number,
): Change[] {
  if (core.outside) return orderRefund({ refund, payment, paid, payer }, atMs)
  if (refund.status === 'pending') {
    return [{ kind: 'schedule', due: dueWork('settle-refund', refund.id, refund.expectedAtMs) }]
  }
  return bookRefund({ refund, payment, paid, payer }, core, atMs)
}
