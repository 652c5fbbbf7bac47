import { done, failed, type Operation } from '../../operation.ts'
import { toRiskReview } from '../../wire/to-risk-review.ts'

/** GET /v1/operations/risk-reviews/{risk_review_id}: one payment that was put before the staff. */
export const getRiskReview: Operation<'getRiskReview'> = async ({ bank, params }) => {
  const reviewId = params.risk_review_id ?? ''
  const found = await bank.risk.get(reviewId)
  if (!found) return failed({ code: 'risk_review_not_found', reviewId })
  return done(toRiskReview(found, found.payment, found.applicationId))
}
