import { staffScopes } from '@wekeza/contract'
import type { Case } from '../../case.ts'
import { judge, judgement, reviewedPayment } from '../../world/reviews.ts'
import { scenes } from '../../world/scenes.ts'
import { applicationToken } from '../../world/tokens.ts'
import { cellCases } from './cell-cases.ts'

const notFound = cellCases({
  code: 'risk_review_not_found',
  does: 'refuses an id under which no payment was put before the staff',
  run: async (bench, { id }) => {
    const { ask } = await scenes[id](bench)
    for (const reviewId of ['rvw_nobody', `${ask.params?.risk_review_id}0`]) {
      const params = { risk_review_id: reviewId }
      await bench.refused({ ...ask, params }, 'risk_review_not_found')
    }
    await bench.done(ask)
  },
})

const notOpen = cellCases({
  code: 'risk_review_not_open',
  does: 'refuses what was decided before, either way',
  run: async (bench, { id }) => {
    for (const first of ['releaseRiskReview', 'declineRiskReview'] as const) {
      const { review } = await reviewedPayment(bench)
      await judge(bench, first, review.id)
      const again = await judgement(bench, id as typeof first, review.id)
      await bench.refused(again, 'risk_review_not_open')
    }
  },
})

const notGrantable: Case = {
  id: 'createStaffSession:scope_not_grantable',
  name: 'createStaffSession refuses a scope that is not the staff’s',
  operation: 'createStaffSession',
  code: 'scope_not_grantable',
  async run(bench) {
    const token = await applicationToken(bench)
    for (const scope of ['payments.write', 'consents.manage', 'me', 'everything']) {
      const body = { staff_id: 'stf_amina', scopes: [...staffScopes, scope] }
      const ask = { operation: 'createStaffSession', token, body } as const
      await bench.refused(ask, 'scope_not_grantable')
    }
  },
}

export const operationsRefusals: readonly Case[] = [...notFound, ...notOpen, notGrantable]
