import { done, type Operation } from '../../operation.ts'
import { toMyConsent } from '../../wire/to-my-consent.ts'
import { myConsent } from './my-consent.ts'

/** DELETE /v1/me/consents/{consent_id}: ends it; one that has ended is answered as it stands. */
export const revokeMyConsent: Operation<'revokeMyConsent'> = async (given) => {
  const { openBank, bank, customerId, host } = given
  const found = await myConsent(given)
  if (!found.ok) return found.outcome
  const { consent, changes } = await bank.consents.revoke(found.consent, {
    kind: 'customer',
    id: customerId,
  })
  const outcome = done(await toMyConsent(consent, host), changes)
  return { ...outcome, after: () => host.grants.end(openBank.key, consent.id) }
}
