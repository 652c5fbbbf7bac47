import type { OperationId } from '@wekeza/contract'
import { grantFunds } from '../grants.ts'
import { kes } from '../minor.ts'
import type { SceneMaker } from '../scene.ts'

export const fundsScenes = {
  confirmFunds: async (bench, wish) => {
    const grant = await grantFunds(bench, wish)
    const body = { amount: kes('1.00') }
    return { ask: { operation: 'confirmFunds', token: grant.token, body }, grant }
  },
} satisfies Partial<Record<OperationId, SceneMaker>>
