import { checkStanding } from '../consents/check-standing.ts'
import type { Consent } from '../consents/consent.ts'
import type { Failure } from '../failure.ts'
import type { Payment } from '../payments/payment.ts'
import { checkRail } from '../rails/check-rail.ts'

/** What of a payment has not gone back, and is not on its way. */
export function refundableMinor({ instruction, refundedMinor }: Payment): number {
  return instruction.amountMinor - refundedMinor
}

/** Whether so much of a payment can go back. The guard inside the commit asks the same again. */
export function checkRefundable(payment: Payment, amountMinor: number): Failure | undefined {
  const { id: paymentId, status, carriedBy, instruction } = payment
  if (status !== 'settled') return { code: 'payment_not_refundable', paymentId, status }
  const leftMinor = refundableMinor(payment)
  if (amountMinor > leftMinor || leftMinor === 0) {
    return { code: 'refund_over_amount', paymentId, leftMinor }
  }
  return checkRail(carriedBy, instruction.payee, amountMinor)
}

export interface GivingBack {
  readonly payment: Payment
  readonly amountMinor: number
  /** the one that was named; undefined where none was */
  readonly consent: Consent | undefined
  /** the account that was paid; undefined where it is not of this bank */
  readonly debtorAccountId: string | undefined
  readonly atMs: number
}

/**
 * Whether whoever was paid lets the application pay back. An account of this bank says so by a consent of the kind
 * refunds; of any other the rail asks, so there is no consent to name.
 */
export function checkRefundConsent(giving: GivingBack): Failure | undefined {
  const { payment, amountMinor, consent, debtorAccountId, atMs } = giving
  const { id: paymentId } = payment
  const internal = payment.carriedBy === 'internal'
  if (!consent) return internal ? { code: 'refund_consent_unfit', paymentId, internal } : undefined
  const { id: consentId, terms } = consent
  if (!internal) return { code: 'refund_consent_unfit', paymentId, internal }
  if (terms.kind !== 'refunds') {
    return { code: 'consent_kind_mismatch', consentId, kind: terms.kind, wanted: ['refunds'] }
  }
  const fallen = checkStanding(consent, false, atMs)
  if (fallen) return fallen
  if (debtorAccountId === undefined || consent.accountIds[0] !== debtorAccountId) {
    return { code: 'refund_consent_unfit', paymentId, internal }
  }
  const { capPerRefundMinor: capMinor = Number.MAX_SAFE_INTEGER } = terms
  return amountMinor > capMinor ? { code: 'refund_over_cap', consentId, capMinor } : undefined
}
