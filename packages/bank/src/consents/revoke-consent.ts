import type { Ids } from '../ports/ids.ts'
import type { Actor } from './act.ts'
import type { Consent } from './consent.ts'
import { type Moved, moveConsent } from './move-consent.ts'
import { transitionOf } from './transitions.ts'

/** Withdraws a consent. One that has ended already stays as it is, so that a retry is safe. */
export function revokeConsent(consent: Consent, actor: Actor, ids: Ids, atMs: number): Moved {
  return transitionOf(consent.status, 'revoke')
    ? moveConsent(consent, { act: 'revoke', actor }, ids, atMs)
    : { consent, changes: [] }
}
