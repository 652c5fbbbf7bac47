import type { Account } from '../accounts/account.ts'
import type { Change } from '../changes.ts'
import type { Consent } from '../consents/consent.ts'
import type { Decision } from '../decision.ts'
import { failPayment } from '../payments/fail-payment.ts'
import type { Payment } from '../payments/payment.ts'
import type { Ids } from '../ports/ids.ts'
import type { RailState } from '../rails/rail-state.ts'
import type { ReviewEnd, RiskReview } from './review.ts'

/** A review, and all that its payment needs to go its way. */
export interface Reviewed {
  readonly review: RiskReview
  readonly payment: Payment
  readonly consent: Consent
  readonly debtor: Account
  readonly creditor: Account | undefined
  readonly states: readonly RailState[]
  readonly atMs: number
}

/** Who of the staff decides, and what they say to it. */
export interface Judgement {
  readonly staffId: string
  readonly note: string | null
}

/** Ends a review: once, since the guard is that it is open. */
export function endReview(
  { id, paymentId }: RiskReview,
  end: Omit<ReviewEnd, 'decidedAtMs'>,
  atMs: number,
): Change {
  return { kind: 'decide-review', id, paymentId, to: { ...end, decidedAtMs: atMs } }
}

/** Its payment comes to nothing, unless somebody has cancelled it already. */
export function failReviewed(
  { payment, consent, atMs }: Reviewed,
  failureCode: string,
  ids: Ids,
): Change[] {
  if (payment.status !== 'in_review') return []
  return failPayment(payment, consent, failureCode, ids, atMs)
}

/** A review that has ended, and its payment where it stands now. */
export interface Decided {
  readonly review: RiskReview
  readonly payment: Payment
}

/** What these changes make of a review and its payment. */
export function decidedBy(
  { review, payment }: Reviewed,
  changes: readonly Change[],
): Decision<Decided> {
  let now: Decided = { review, payment }
  for (const change of changes) {
    if (change.kind === 'decide-review') now = { ...now, review: { ...now.review, ...change.to } }
    if (change.kind === 'move-payment' && change.id === payment.id) {
      now = { ...now, payment: { ...now.payment, ...change.to, steps: change.step.number } }
    }
  }
  return { ok: true, ...now, changes }
}
