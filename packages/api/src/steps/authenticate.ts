import type { Answer } from '../answer.ts'
import { bearerToken } from '../bearer-token.ts'
import { type Call, header } from '../call.ts'
import type { Credentials, TokenFault } from '../ports/authenticator.ts'
import { problem } from '../problems/problem.ts'
import { problemOfToken } from '../problems/problem-of-token.ts'
import type { Step } from '../step.ts'

/** Verifies the bearer token (RFC 6750): in the header only, never in the query. */
export const authenticate: Step = (call, { authenticator }) => {
  const token = bearerToken(header(call, 'authorization'))
  if (token === undefined) {
    return problem(call, 'credentials_missing', { headers: { 'www-authenticate': 'Bearer' } })
  }
  const verified = authenticator.authenticate(token)
  return verified instanceof Promise
    ? verified.then((result) => accept(call, result))
    : accept(call, verified)
}

function accept(call: Call, result: Credentials | TokenFault): Answer | undefined {
  if (typeof result === 'string') return problemOfToken(call, result)
  call.credentials = result
  return undefined
}
