import { done, type Operation } from '../../operation.ts'
import { toHistory } from '../../wire/to-history.ts'
import { myConsent } from './my-consent.ts'

/** GET /v1/me/consents/{consent_id}/history: every act upon it; its holders know each other. */
export const getMyConsentHistory: Operation<'getMyConsentHistory'> = async (given) => {
  const found = await myConsent(given)
  if (!found.ok) return found.outcome
  const { id, holderIds } = found.consent
  const named = (customerId: string) => holderIds.includes(customerId)
  return done(toHistory(await given.bank.consents.history(id), named))
}
