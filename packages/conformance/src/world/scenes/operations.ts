import type { OperationId } from '@wekeza/contract'
import { staffOf } from '../applications.ts'
import { residents } from '../residents.ts'
import { judgement, reviewedPayment } from '../reviews.ts'
import type { SceneMaker } from '../scene.ts'
import { staffToken } from '../tokens.ts'

function judging(operation: 'releaseRiskReview' | 'declineRiskReview'): SceneMaker {
  return async (bench, wish) => {
    const { grant, review } = await reviewedPayment(bench, wish)
    return { ask: await judgement(bench, operation, review.id), grant }
  }
}

/** What the staff of the residents' bank see of their organisation. */
function ofOrganisation(operation: 'listPartners' | 'listActs'): SceneMaker {
  return async (bench) => {
    const { client } = await residents(bench)
    return { ask: { operation, token: await staffOf(bench, client) }, grant: null }
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
  listPartners: ofOrganisation('listPartners'),
  listActs: ofOrganisation('listActs'),
  givePlan: async (bench) => {
    const { owner, client } = await residents(bench)
    const params = { organisation_id: owner.organisationId }
    const token = await staffOf(bench, client)
    const body = { plan_id: 'growth' }
    return { ask: { operation: 'givePlan', token, params, body }, grant: null }
  },
  releaseRiskReview: judging('releaseRiskReview'),
  declineRiskReview: judging('declineRiskReview'),
} satisfies Partial<Record<OperationId, SceneMaker>>
