import type { Change } from '../changes.ts'
import type { Ids } from '../ports/ids.ts'
import type { Consent } from './consent.ts'
import { moveConsent } from './move-consent.ts'

/** The due work at a consent's expiry: whatever still lives ends. */
export function expireConsent(consent: Consent, ids: Ids, atMs: number): Change[] {
  const live = consent.status === 'awaiting_authorisation' || consent.status === 'authorised'
  return live ? moveConsent(consent, { status: 'expired' }, ids, atMs).changes : []
}
