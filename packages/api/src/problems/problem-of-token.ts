import type { Answer } from '../answer.ts'
import type { Call } from '../call.ts'
import type { TokenFault } from '../ports/authenticator.ts'
import { problem } from './problem.ts'

/** Refuses a token that opens nothing, and says so in the words of bearer tokens too (RFC 6750, section 3.1). */
export function problemOfToken(call: Call, fault: TokenFault): Answer {
  const challenge = `Bearer error="invalid_token", error_description="${fault}"`
  return problem(call, fault, { headers: { 'www-authenticate': challenge } })
}
