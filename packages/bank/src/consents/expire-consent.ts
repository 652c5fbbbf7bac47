import type { Change } from '../changes.ts'
import { dueWork } from '../due/due-work.ts'
import type { Ids } from '../ports/ids.ts'
import { TIME } from './act.ts'
import type { Consent } from './consent.ts'
import { moveConsent } from './move-consent.ts'
import { transitionOf } from './transitions.ts'

/** The due work at a consent's expiry: whatever still lives ends. One that was renewed is looked at again then. */
export function expireConsent(consent: Consent, ids: Ids, atMs: number): Change[] {
  if (!transitionOf(consent.status, 'expire')) return []
  if (atMs < consent.expiresAtMs) {
    return [{ kind: 'schedule', due: dueWork('expire-consent', consent.id, consent.expiresAtMs) }]
  }
  return moveConsent(consent, { act: 'expire', actor: TIME }, ids, atMs).changes
}
