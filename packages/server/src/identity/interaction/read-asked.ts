import { askedPermissions } from '@wekeza/api'
import type { Change, Consent } from '@wekeza/bank'
import { askedConsentId } from '../provider/asked-consent.ts'
import { asksOwnSession } from '../provider/own-session.ts'
import type { Visit } from './visit.ts'

/** What the customer is asked to approve. */
export interface Asked {
  readonly consent: Consent
  /** empty for a consent that the application created; for bare scopes, what creates it */
  readonly changes: readonly Change[]
  readonly scopes: readonly string[]
}

/** @returns undefined if the consent is gone, as after a reset of a test bank, or none is asked for */
export async function readAsked(visit: Visit): Promise<Asked | undefined> {
  const { params } = visit.interaction
  if (asksOwnSession(params)) return undefined
  const scopes = String(params.scope ?? '').split(' ')
  const { bank } = visit.openBank
  const applicationId = visit.application.id
  const consentId = askedConsentId(params)
  if (consentId !== undefined) {
    const consent = await bank.consents.owned(applicationId, consentId)
    return consent && { consent, changes: [], scopes }
  }
  const terms = { kind: 'account_access', permissions: askedPermissions(scopes) } as const
  const request = bank.consents.request({ applicationId, terms, expiresAtMs: undefined })
  if (!request.ok) throw new Error(`bare scopes were refused: ${request.failure.code}`)
  return { consent: request.consent, changes: request.changes, scopes }
}
