import { done, failed, type Operation } from '../../operation.ts'
import { toRiskReview } from '../../wire/to-risk-review.ts'

/** POST /v1/operations/risk-reviews/{risk_review_id}/decline: the payment is not made. */
export const declineRiskReview: Operation<'declineRiskReview'> = async (given) => {
  const { bank, params, body, staffId } = given
  const judgement = { staffId, note: body.note }
  const decision = await bank.risk.decline(params.risk_review_id ?? '', judgement)
  if (!decision.ok) return failed(decision.failure)
  const { review, payment, applicationId, changes } = decision
  return done(toRiskReview(review, payment, applicationId), changes)
}
