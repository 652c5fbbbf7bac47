import { done, failed, type Operation } from '../../operation.ts'
import { toHistory } from '../../wire/to-history.ts'

/** GET /v1/consents/{consent_id}/history: every act upon a consent that this application asked for. */
export const getConsentHistory: Operation<'getConsentHistory'> = async (given) => {
  const { bank, application, params } = given
  const consentId = params.consent_id ?? ''
  const consent = await bank.consents.owned(application.id, consentId)
  if (!consent) return failed({ code: 'consent_not_found', consentId })
  const named = (customerId: string) => customerId === consent.customerId
  return done(toHistory(await bank.consents.history(consentId), named))
}
