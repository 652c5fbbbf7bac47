import type { Failure } from '../failure.ts'
import type { Consent } from './consent.ts'
import { transitionOf } from './transitions.ts'

/** Whether a customer can still decide. Expiry counts from its moment on, whether or not its row was moved yet. */
export function checkAwaiting(consent: Consent, atMs: number): Failure | undefined {
  const open = transitionOf(consent.status, 'approve') !== undefined
  const late = atMs >= consent.expiresAtMs
  if (open && !late) return undefined
  const status = late && transitionOf(consent.status, 'expire') ? 'expired' : consent.status
  return { code: 'consent_not_awaiting', consentId: consent.id, status }
}
