import type { Change } from '../changes.ts'
import type { Ids } from '../ports/ids.ts'
import type { Consent } from './consent.ts'
import { moveConsent } from './move-consent.ts'

/** What a payment does to its consent: a single one is consumed, a recurring one must still stand. */
export function spendConsent(
  consent: Consent,
  paymentId: string,
  ids: Ids,
  atMs: number,
): Change[] {
  return consent.terms.kind === 'single_payment'
    ? moveConsent(consent, { status: 'consumed', paymentId }, ids, atMs).changes
    : [{ kind: 'require-authorised', consentId: consent.id }]
}
