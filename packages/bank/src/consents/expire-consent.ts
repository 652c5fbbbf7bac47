import type { Change } from '../changes.ts'
import type { Ids } from '../ports/ids.ts'
import type { Consent } from './consent.ts'
import { isOpen } from './is-open.ts'
import { moveConsent } from './move-consent.ts'

/** The due work at a consent's expiry: whatever still lives ends. */
export function expireConsent(consent: Consent, ids: Ids, atMs: number): Change[] {
  return isOpen(consent) ? moveConsent(consent, { status: 'expired' }, ids, atMs).changes : []
}
