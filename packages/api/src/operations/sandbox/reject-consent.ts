import { done, failed, type Operation } from '../../operation.ts'
import { toConsent } from '../../wire/to-consent.ts'

/** POST /v1/sandbox/consents/{consent_id}/reject: the customer says no. */
export const rejectConsent: Operation<'rejectConsent'> = async (given) => {
  const { bank, application, params, body, host } = given
  const consentId = params.consent_id ?? ''
  const consent = await bank.consents.owned(application.id, consentId)
  if (!consent) return failed({ code: 'consent_not_found', consentId })
  const decision = await bank.consents.reject(consent, body.customer_id)
  return decision.ok
    ? done(toConsent(decision.consent, host.publicUrl), decision.changes)
    : failed(decision.failure)
}
