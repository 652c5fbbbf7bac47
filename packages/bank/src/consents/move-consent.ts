import type { Change } from '../changes.ts'
import type { Ids } from '../ports/ids.ts'
import type { Consent, ConsentMove } from './consent.ts'

type Ended = Exclude<Consent['status'], 'awaiting_authorisation'>

/** Moves a consent on from where it was read, and tells whoever listens. */
export function moveConsent(
  consent: Consent,
  to: Omit<ConsentMove, 'updatedAtMs' | 'status'> & { status: Ended },
  ids: Ids,
  atMs: number,
): { consent: Consent; changes: Change[] } {
  const move = { ...to, updatedAtMs: atMs }
  const moved: Consent = { ...consent, ...move }
  return {
    consent: moved,
    changes: [
      { kind: 'move-consent', id: consent.id, from: [consent.status], to: move },
      {
        kind: 'emit',
        event: {
          id: ids.next('evt'),
          atMs,
          happening: { type: `consent.${to.status}`, consent: moved },
        },
      },
    ],
  }
}
