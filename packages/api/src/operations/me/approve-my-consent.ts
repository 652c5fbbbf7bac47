import { answered, type Operation } from '../../operation.ts'
import { problem } from '../../problems/problem.ts'
import { decided, myConsent } from './my-consent.ts'

/** POST /v1/me/consents/{consent_id}/approval: signs what another holder has approved. */
export const approveMyConsent: Operation<'approveMyConsent'> = async (given) => {
  const { call, openBank, bank, customerId } = given
  const found = await myConsent(given)
  if (!found.ok) return found.outcome
  const decision = await bank.consents.approve(found.consent, { customerId })
  // What awaits another holder moves money: where it is real, the approval page asks for a code that is bound to it.
  if (decision.ok && !openBank.testing) return answered(problem(call, 'approval_code_needed'))
  return decided(given, decision)
}
