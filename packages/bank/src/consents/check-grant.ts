import type { Failure } from '../failure.ts'
import { checkStanding } from './check-standing.ts'
import type { Consent } from './consent.ts'

/**
 * Whether tokens may be given or renewed for a consent: it stands, or its customer has approved and another holder has
 * yet to. Those open nothing before it is authorised, since each use asks the live row.
 * @param consumedAllowed true for tokens that are to read how the payment went
 */
export function checkGrant(
  consent: Consent,
  consumedAllowed: boolean,
  atMs: number,
): Failure | undefined {
  const signed = consent.status === 'awaiting_co_holder'
  const asAuthorised: Consent = signed ? { ...consent, status: 'authorised' } : consent
  return checkStanding(asAuthorised, consumedAllowed, atMs)
}
