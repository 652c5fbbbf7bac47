import type { Change } from '../changes.ts'
import type { Consent } from '../consents/consent.ts'

/** A revocation that is committed first stops the payment. A single consent was spent when the payment was made. */
export function stillConsented({ id, status }: Consent): Change[] {
  return status === 'authorised' ? [{ kind: 'require-authorised', consentId: id }] : []
}
