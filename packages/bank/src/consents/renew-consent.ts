import { type Decision, refuse } from '../decision.ts'
import type { Ids } from '../ports/ids.ts'
import { checkStanding } from './check-standing.ts'
import type { Consent, ConsentKind } from './consent.ts'
import { LIFETIME } from './lifetime.ts'
import { moveConsent } from './move-consent.ts'

const RENEWABLE: readonly ConsentKind[] = ['account_access', 'recurring_payment', 'refunds']

/**
 * The customer lets it last: from now on for the time that its kind lasts if nothing is said, never less than it had.
 * What every holder had to sign is not renewed by one of them.
 */
export function renewConsent(
  consent: Consent,
  customerId: string,
  ids: Ids,
  atMs: number,
): Decision<{ consent: Consent }> {
  const { kind } = consent.terms
  const lives = checkStanding(consent, false, atMs) === undefined
  if (!lives || !RENEWABLE.includes(kind) || consent.holderIds.length > 1) {
    const late = consent.status === 'authorised' && atMs >= consent.expiresAtMs
    const status = late ? 'expired' : consent.status
    return refuse({ code: 'consent_not_renewable', consentId: consent.id, kind, status })
  }
  const expiresAtMs = Math.max(consent.expiresAtMs, atMs + LIFETIME[kind].defaultMs)
  const actor = { kind: 'customer', id: customerId } as const
  return { ok: true, ...moveConsent(consent, { act: 'renew', actor, expiresAtMs }, ids, atMs) }
}
