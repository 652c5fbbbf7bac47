import { done, failed, type Operation } from '../../operation.ts'
import { toConsent } from '../../wire/to-consent.ts'

/** GET /v1/consents/{consent_id}: what was asked and where it stands. */
export const getConsent: Operation<'getConsent'> = async ({ bank, application, params, host }) => {
  const consentId = params.consent_id ?? ''
  const consent = await bank.consents.owned(application.id, consentId)
  return consent
    ? done(toConsent(consent, host.publicUrl))
    : failed({ code: 'consent_not_found', consentId })
}
