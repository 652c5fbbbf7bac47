import type { Change } from '../changes.ts'
import { dueWork } from '../due/due-work.ts'
import type { Payment } from '../payments/payment.ts'
import type { Ids } from '../ports/ids.ts'
import type { RiskVerdict } from '../ports/risk.ts'
import { REVIEW_MS, type RiskReview } from './review.ts'

/** Puts a payment into the staff's queue, and sees to it that it does not stay there for ever. */
export function openReview(
  { id: paymentId, consentId }: Payment,
  { reasons }: RiskVerdict,
  ids: Ids,
  atMs: number,
): Change[] {
  const review: RiskReview = {
    id: ids.next('rvw'),
    paymentId,
    consentId,
    status: 'open',
    reasons,
    openedAtMs: atMs,
    endsAtMs: atMs + REVIEW_MS,
    decidedBy: null,
    note: null,
    decidedAtMs: null,
  }
  return [
    { kind: 'insert-review', review },
    { kind: 'schedule', due: dueWork('end-review', review.id, review.endsAtMs) },
  ]
}
