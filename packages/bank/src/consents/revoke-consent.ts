import type { Change } from '../changes.ts'
import type { Ids } from '../ports/ids.ts'
import type { Consent } from './consent.ts'
import { isOpen } from './is-open.ts'
import { moveConsent } from './move-consent.ts'

/** Withdraws a consent. One that has ended already stays as it is, so that a retry is safe. */
export function revokeConsent(
  consent: Consent,
  ids: Ids,
  atMs: number,
): { consent: Consent; changes: Change[] } {
  return isOpen(consent)
    ? moveConsent(consent, { status: 'revoked' }, ids, atMs)
    : { consent, changes: [] }
}
