import { done, failed, type Operation } from '../../operation.ts'
import { toRiskReview } from '../../wire/to-risk-review.ts'

/** POST /v1/operations/risk-reviews/{risk_review_id}/release: the payment goes on its way. */
export const releaseRiskReview: Operation<'releaseRiskReview'> = async (given) => {
  const { bank, params, body, staffId } = given
  const judgement = { staffId, note: body.note }
  const decision = await bank.risk.release(params.risk_review_id ?? '', judgement)
  if (!decision.ok) return failed(decision.failure)
  const { review, payment, applicationId, changes } = decision
  return done(toRiskReview(review, payment, applicationId), changes)
}
