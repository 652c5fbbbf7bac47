import type { Answer } from '../answer.ts'
import { type Call, header } from '../call.ts'
import type { Credentials, TokenFault } from '../ports/authenticator.ts'
import { type PresentedToken, presentedToken } from '../presented-token.ts'
import { problem } from '../problems/problem.ts'
import { problemOfToken } from '../problems/problem-of-token.ts'
import type { Step } from '../step.ts'

/** Verifies the access token (RFC 6750, RFC 9449): in the header only, never in the query. */
export const authenticate: Step = (call, { authenticator }) => {
  const presented = presentedToken(header(call, 'authorization'))
  if (presented === undefined) {
    return problem(call, 'credentials_missing', { headers: { 'www-authenticate': 'Bearer' } })
  }
  const verified = authenticator.authenticate(presented.token)
  return verified instanceof Promise
    ? verified.then((result) => accept(call, presented, result))
    : accept(call, presented, verified)
}

function accept(
  call: Call,
  { scheme }: PresentedToken,
  result: Credentials | TokenFault,
): Answer | undefined {
  if (typeof result === 'string') return problemOfToken(call, result)
  // A token that no key is bound to proves nothing by that scheme (RFC 9449, section 7.1).
  if (scheme === 'dpop' && result.binding?.kind !== 'key') {
    return problemOfToken(call, 'token_invalid')
  }
  call.credentials = result
  return undefined
}
