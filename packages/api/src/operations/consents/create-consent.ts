import { done, failed, type Operation } from '../../operation.ts'
import { fromConsentRequest } from '../../wire/from-consent-request.ts'
import { fromTime } from '../../wire/from-time.ts'
import { toConsent } from '../../wire/to-consent.ts'

/** POST /v1/consents: writes down what the application asks a customer for; answers 201 with it awaiting. */
export const createConsent: Operation<'createConsent'> = ({ bank, application, body, host }) => {
  const read = fromConsentRequest(body)
  if (!read.ok) return failed(read.failure)
  const expiresAtMs = body.expires_at === undefined ? undefined : fromTime(body.expires_at)
  const ask = { applicationId: application.id, terms: read.terms, expiresAtMs }
  const decision = bank.consents.request(ask)
  if (!decision.ok) return failed(decision.failure)
  return done(toConsent(decision.consent, host.publicUrl), decision.changes)
}
