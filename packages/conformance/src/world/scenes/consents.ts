import type { Body, OperationId } from '@wekeza/contract'
import { askConsent, expiry } from '../grants.ts'
import { newKey } from '../key.ts'
import { kes } from '../minor.ts'
import { everyday, trading } from '../people.ts'
import type { SceneMaker } from '../scene.ts'
import { applicationToken } from '../tokens.ts'

/** What an application asks for in order to be paid once: 1.00 from Wanjiru to Baraka. */
export const singlePayment: Body<'createConsent'> = {
  kind: 'single_payment',
  amount: kes('1.00'),
  payee: trading.payee,
  rail: 'internal',
  debtor_account_id: everyday.id,
}

/** Something is done to a consent that awaits its customer. */
export function onAwaiting(operation: OperationId, body?: unknown): SceneMaker {
  return async (bench, wish) => {
    const request = { ...singlePayment, ...(await expiry(bench, wish?.expiresInMs)) }
    const { id } = await askConsent(bench, request)
    const token = await applicationToken(bench)
    const params = { consent_id: id }
    return { ask: { operation, token, params, ...(body !== undefined && { body }) }, grant: null }
  }
}

export const consentScenes = {
  listConsents: async (bench) => {
    await askConsent(bench, singlePayment)
    const token = await applicationToken(bench)
    return { ask: { operation: 'listConsents', token }, grant: null }
  },
  createConsent: async (bench) => {
    const token = await applicationToken(bench)
    const ask = { operation: 'createConsent', token, key: newKey(), body: singlePayment } as const
    return { ask, grant: null }
  },
  getConsent: onAwaiting('getConsent'),
  revokeConsent: onAwaiting('revokeConsent'),
  getConsentHistory: onAwaiting('getConsentHistory'),
} satisfies Partial<Record<OperationId, SceneMaker>>
