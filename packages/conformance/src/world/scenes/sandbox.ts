import type { OperationId } from '@wekeza/contract'
import { approve, askConsent } from '../grants.ts'
import { WANJIRU } from '../people.ts'
import type { SceneMaker } from '../scene.ts'
import { applicationToken } from '../tokens.ts'
import { onAwaiting, singlePayment } from './consents.ts'

function governing(operation: OperationId, body?: unknown): SceneMaker {
  return async (bench) => {
    const token = await applicationToken(bench)
    return { ask: { operation, token, ...(body !== undefined && { body }) }, grant: null }
  }
}

export const sandboxScenes = {
  listPersonas: governing('listPersonas'),
  getClock: governing('getClock'),
  listRails: governing('listRails'),
  setRail: async (bench) => {
    const token = await applicationToken(bench)
    const ask = {
      operation: 'setRail',
      token,
      params: { rail: 'eft' },
      body: { state: 'open' },
    } as const
    return { ask, grant: null }
  },
  advanceClock: governing('advanceClock', { seconds: 1 }),
  resetBank: governing('resetBank'),
  approveConsent: onAwaiting('approveConsent', { customer_id: WANJIRU }),
  rejectConsent: onAwaiting('rejectConsent', { customer_id: WANJIRU }),
  createSandboxSession: governing('createSandboxSession', { customer_id: WANJIRU }),
  createStaffSession: governing('createStaffSession', { staff_id: 'stf_amina' }),
  createSandboxToken: async (bench) => {
    const { id } = await askConsent(bench, singlePayment)
    await approve(bench, id, { customerId: WANJIRU })
    const token = await applicationToken(bench)
    return {
      ask: { operation: 'createSandboxToken', token, body: { consent_id: id } },
      grant: null,
    }
  },
} satisfies Partial<Record<OperationId, SceneMaker>>
