import { done, failed, type Operation } from '../../operation.ts'
import { toConsent } from '../../wire/to-consent.ts'

/** DELETE /v1/consents/{consent_id}: ends it; one that has ended is answered as it stands. */
export const revokeConsent: Operation<'revokeConsent'> = async (given) => {
  const { openBank, bank, application, params, host } = given
  const consentId = params.consent_id ?? ''
  const consent = await bank.consents.owned(application.id, consentId)
  if (!consent) return failed({ code: 'consent_not_found', consentId })
  const revoked = await bank.consents.revoke(consent, { kind: 'application', id: application.id })
  const outcome = done(toConsent(revoked.consent, host.publicUrl), revoked.changes)
  return { ...outcome, after: () => host.grants.end(openBank.key, consentId) }
}
