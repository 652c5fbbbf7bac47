import type { Operation } from '../../operation.ts'
import { decided, myConsent } from './my-consent.ts'

/** POST /v1/me/consents/{consent_id}/renewal: lets it last longer. */
export const renewMyConsent: Operation<'renewMyConsent'> = async (given) => {
  const { bank, customerId } = given
  const found = await myConsent(given)
  if (!found.ok) return found.outcome
  return decided(given, bank.consents.renew(found.consent, customerId))
}
