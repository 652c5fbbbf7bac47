import type { OperationId } from '@wekeza/contract'
import { newKey } from '../key.ts'
import { everyday } from '../people.ts'
import type { SceneMaker } from '../scene.ts'
import { applicationToken } from '../tokens.ts'

/** Whoever meets it hardly notices: only calls of applications and of those who allowed them something can. */
export const UNMET_FAULT = {
  operation: 'cancelBulkPayment',
  latency_ms: 1,
  reply: 'whole',
} as const

export const faultScenes = {
  createFault: async (bench) => {
    const token = await applicationToken(bench)
    const ask = { operation: 'createFault', token, key: newKey(), body: UNMET_FAULT } as const
    return { ask, grant: null }
  },
  listFaults: async (bench) => {
    const token = await applicationToken(bench)
    return { ask: { operation: 'listFaults', token }, grant: null }
  },
  clearFaults: async (bench) => {
    const token = await applicationToken(bench)
    return { ask: { operation: 'clearFaults', token }, grant: null }
  },
  deleteFault: async (bench) => {
    const token = await applicationToken(bench)
    const made = { operation: 'createFault', token, key: newKey(), body: UNMET_FAULT } as const
    const { id } = await bench.done(made)
    return { ask: { operation: 'deleteFault', token, params: { fault_id: id } }, grant: null }
  },
  triggerEvent: async (bench) => {
    const token = await applicationToken(bench)
    const body = { type: 'payment.failed' } as const
    return { ask: { operation: 'triggerEvent', token, key: newKey(), body }, grant: null }
  },
  postTransaction: async (bench) => {
    const token = await applicationToken(bench)
    const body = {
      ...{ account_id: everyday.id, direction: 'credit', description: 'Salary' },
      amount: { amount: '1.00', currency: 'KES' },
    } as const
    return { ask: { operation: 'postTransaction', token, key: newKey(), body }, grant: null }
  },
} satisfies Partial<Record<OperationId, SceneMaker>>
