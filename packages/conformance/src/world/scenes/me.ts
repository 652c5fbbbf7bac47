import type { OperationId } from '@wekeza/contract'
import { grantAccess, grantPayments, halfSigned } from '../grants.ts'
import { pay } from '../payments.ts'
import { WANJIRU, YUSUF } from '../people.ts'
import type { SceneMaker } from '../scene.ts'
import { sessionToken } from '../tokens.ts'

/** Wanjiru in a session of her own, about a consent of hers. */
function own(operation: OperationId): SceneMaker {
  return async (bench, wish) => {
    const { consent } = await grantAccess(bench, wish)
    const params = { consent_id: consent.id }
    return { ask: { operation, token: await sessionToken(bench, WANJIRU), params }, grant: null }
  }
}

/** Yusuf in a session of his own, about what Halima has signed. */
function coHolding(operation: OperationId): SceneMaker {
  return async (bench, wish) => {
    const { consent } = await halfSigned(bench, wish)
    const params = { consent_id: consent.id }
    return { ask: { operation, token: await sessionToken(bench, YUSUF), params }, grant: null }
  }
}

export const meScenes = {
  getMe: async (bench) => {
    const token = await sessionToken(bench, WANJIRU)
    return { ask: { operation: 'getMe', token }, grant: null }
  },
  listMyConsents: async (bench) => {
    await grantAccess(bench)
    const token = await sessionToken(bench, WANJIRU)
    return { ask: { operation: 'listMyConsents', token }, grant: null }
  },
  getMyConsent: own('getMyConsent'),
  revokeMyConsent: own('revokeMyConsent'),
  getMyConsentHistory: own('getMyConsentHistory'),
  renewMyConsent: own('renewMyConsent'),
  approveMyConsent: coHolding('approveMyConsent'),
  rejectMyConsent: coHolding('rejectMyConsent'),
  listMyReceipts: async (bench, wish) => {
    const grant = await grantPayments(bench, wish)
    await pay(bench, grant)
    const params = { consent_id: grant.consent.id }
    const token = await sessionToken(bench, WANJIRU)
    return { ask: { operation: 'listMyReceipts', token, params }, grant: null }
  },
} satisfies Partial<Record<OperationId, SceneMaker>>
