import type { Answer } from '../../answer.ts'
import type { Call } from '../../call.ts'
import { answered, done, type Operation } from '../../operation.ts'
import { problem } from '../../problems/problem.ts'
import { throttled } from './limit-mail.ts'

/** POST /v1/developers/sessions: an address and its password for a token; why it failed is not told apart. */
export const createDeveloperSession: Operation<'createDeveloperSession'> = async (given) => {
  const { call, host, body } = given
  const address = call.connection.remoteAddress ?? null
  const signIn = await host.platform.signIn(body.email, body.password, address)
  if (signIn.kind === 'throttled') return answered(throttled(call, signIn.retryAfterSeconds))
  if (signIn.kind === 'refused') return answered(refused(call))
  return done(await host.tokens.issueDeveloper(signIn.developer))
}

/** Every 401 names a scheme (RFC 9110, section 11.6.1). */
function refused(call: Call): Answer {
  return problem(call, 'sign_in_failed', { headers: { 'www-authenticate': 'Bearer' } })
}
