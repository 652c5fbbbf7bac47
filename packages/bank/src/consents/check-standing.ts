import type { Failure } from '../failure.ts'
import type { Consent } from './consent.ts'

/**
 * Whether a consent still stands, whatever it is wanted for.
 * @param consumedAllowed true where a payment that used it up may still be read
 */
export function checkStanding(
  consent: Consent,
  consumedAllowed: boolean,
  atMs: number,
): Failure | undefined {
  const { id: consentId, status, paymentId } = consent
  if (status === 'revoked') return { code: 'consent_revoked', consentId }
  if (status === 'consumed') {
    return consumedAllowed ? undefined : { code: 'consent_consumed', consentId, paymentId }
  }
  // The moment counts, not the row: the due work that moves it may run a little later.
  if (status === 'expired' || atMs >= consent.expiresAtMs) {
    return { code: 'consent_expired', consentId, expiredAtMs: consent.expiresAtMs }
  }
  if (status !== 'authorised') return { code: 'consent_not_authorised', consentId, status }
  return undefined
}
