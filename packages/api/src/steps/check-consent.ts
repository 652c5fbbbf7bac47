import { checkUse, type Permission } from '@wekeza/bank'
import { found } from '../call.ts'
import { problemOfFailure } from '../problems/problem-of-failure.ts'
import { problemOfToken } from '../problems/problem-of-token.ts'
import type { Step } from '../step.ts'
import { replayIdempotent } from './replay-idempotent.ts'

/** Reads the consent's live row, so that revoking it bites on the next request, and holds the request against it. */
export const checkConsent: Step = async (call, host) => {
  const { consent: wanted } = found(call.operation, 'operation')
  if (!wanted) return undefined
  const { consentId, customerId } = found(call.credentials, 'credentials')
  const { bank } = found(call.openBank, 'bank')
  const consent = await bank.store.consents.get(consentId ?? '')
  // A token whose consent is gone, as after a reset, or is somebody else's, opens nothing.
  if (!consent?.holderIds.includes(customerId ?? '')) return problemOfToken(call, 'token_invalid')
  const use = {
    kinds: wanted.kinds,
    permission: wanted.permission as Permission | null,
    consumedAllowed: wanted.consumedAllowed,
    accountId: call.params.account_id,
  }
  const failure = checkUse(consent, use, bank.clock.nowMs())
  // What spent the consent may be this request's own first try, which was not through when the retry looked for it.
  if (failure) return (await replayIdempotent(call, host)) ?? problemOfFailure(call, failure)
  call.consent = consent
  return undefined
}
