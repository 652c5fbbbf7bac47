import type { OperationId } from '@wekeza/contract'
import type { SceneMaker } from '../scene.ts'

function asking(operation: OperationId, params?: Record<string, string>): SceneMaker {
  return async () => ({ ask: { operation, ...(params && { params }) }, grant: null })
}

export const systemScenes = {
  getLiveness: asking('getLiveness'),
  getReadiness: asking('getReadiness'),
  getVersion: asking('getVersion'),
  getContract: asking('getContract'),
  explainError: asking('explainError', { code: 'amount_zero' }),
} satisfies Partial<Record<OperationId, SceneMaker>>
