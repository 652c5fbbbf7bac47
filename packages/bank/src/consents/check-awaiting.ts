import type { Failure } from '../failure.ts'
import type { Consent } from './consent.ts'

/** Whether a customer can still decide. Expiry counts from its moment on, whether or not its row was moved yet. */
export function checkAwaiting(consent: Consent, atMs: number): Failure | undefined {
  const status = atMs >= consent.expiresAtMs ? 'expired' : consent.status
  if (consent.status === 'awaiting_authorisation' && status !== 'expired') return undefined
  return { code: 'consent_not_awaiting', consentId: consent.id, status }
}
