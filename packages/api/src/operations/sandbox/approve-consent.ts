import { done, failed, type Operation } from '../../operation.ts'
import { toConsent } from '../../wire/to-consent.ts'

/** POST /v1/sandbox/consents/{consent_id}/approve: what the customer would do on the approval page. */
export const approveConsent: Operation<'approveConsent'> = async (given) => {
  const { bank, application, params, body, host } = given
  const consentId = params.consent_id ?? ''
  const consent = await bank.consents.owned(application.id, consentId)
  if (!consent) return failed({ code: 'consent_not_found', consentId })
  const by = { customerId: body.customer_id, chosenIds: body.account_ids }
  const decision = await bank.consents.approve(consent, by)
  return decision.ok
    ? done(toConsent(decision.consent, host.publicUrl), decision.changes)
    : failed(decision.failure)
}
