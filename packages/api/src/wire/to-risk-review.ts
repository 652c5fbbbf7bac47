import type { Payment, RiskReview } from '@wekeza/bank'
import type { Schema } from '@wekeza/contract'
import { toPayment } from './to-payment.ts'
import { toTime } from './to-time.ts'

/** A review, its payment, and the application that asked for it. */
export function toRiskReview(
  review: RiskReview,
  payment: Payment,
  applicationId: string,
): Schema<'RiskReview'> {
  return {
    id: review.id,
    status: review.status,
    payment: toPayment(payment),
    application_id: applicationId,
    reasons: review.reasons.map(({ code, detail }) => ({ code, detail })),
    opened_at: toTime(review.openedAtMs),
    ends_at: toTime(review.endsAtMs),
    decided_by: review.decidedBy,
    note: review.note,
    decided_at: review.decidedAtMs === null ? null : toTime(review.decidedAtMs),
  }
}
