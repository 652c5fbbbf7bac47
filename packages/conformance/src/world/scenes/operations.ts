import type { OperationId } from '@wekeza/contract'
import { judgement, reviewedPayment } from '../reviews.ts'
import type { SceneMaker } from '../scene.ts'
import { staffToken } from '../tokens.ts'

function judging(operation: 'releaseRiskReview' | 'declineRiskReview'): SceneMaker {
  return async (bench, wish) => {
    const { grant, review } = await reviewedPayment(bench, wish)
    return { ask: await judgement(bench, operation, review.id), grant }
  }
}

export const operationsScenes = {
  listRiskReviews: async (bench, wish) => {
    const { grant } = await reviewedPayment(bench, wish)
    return { ask: { operation: 'listRiskReviews', token: await staffToken(bench) }, grant }
  },
  getRiskReview: async (bench, wish) => {
    const { grant, review } = await reviewedPayment(bench, wish)
    const params = { risk_review_id: review.id }
    return { ask: { operation: 'getRiskReview', token: await staffToken(bench), params }, grant }
  },
  releaseRiskReview: judging('releaseRiskReview'),
  declineRiskReview: judging('declineRiskReview'),
} satisfies Partial<Record<OperationId, SceneMaker>>
