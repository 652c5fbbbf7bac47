import type { Caller } from '@wekeza/contract'
import type { Answer } from '../answer.ts'
import { type Call, found } from '../call.ts'
import type { Credentials } from '../ports/authenticator.ts'
import { problem } from '../problems/problem.ts'
import type { Step } from '../step.ts'

/**
 * An application's token does not act for a customer, nor a customer's for the application (RFC 9700, section 2.3); and
 * what a customer granted to an application never opens the customer's own session. Nobody but the staff is the staff.
 */
export const checkCaller: Step = (call) => {
  const { caller: wanted } = found(call.operation, 'operation')
  return callerOf(found(call.credentials, 'credentials')) === wanted
    ? undefined
    : refuseCaller(call)
}

/** For steps before it, where a token of another kind has nothing that they could look at. */
export function refuseCaller(call: Call): Answer {
  const { caller: wanted } = found(call.operation, 'operation')
  const caller = callerOf(found(call.credentials, 'credentials'))
  const fact = `The token is of the kind ${caller}; this operation is for the kind ${wanted}.`
  return problem(call, 'caller_not_allowed', { fact })
}

function callerOf({ customerId, consentId, staffId, developer }: Credentials): Caller {
  if (developer !== undefined) return 'developer'
  if (staffId !== undefined) return 'staff'
  if (customerId === null) return 'application'
  return consentId === null ? 'me' : 'customer'
}
