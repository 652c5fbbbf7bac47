import type { Operation } from '../../operation.ts'
import { decided, myConsent } from './my-consent.ts'

/** POST /v1/me/consents/{consent_id}/rejection: ends what another holder has approved. */
export const rejectMyConsent: Operation<'rejectMyConsent'> = async (given) => {
  const { bank, customerId } = given
  const found = await myConsent(given)
  if (!found.ok) return found.outcome
  return decided(given, await bank.consents.reject(found.consent, customerId))
}
