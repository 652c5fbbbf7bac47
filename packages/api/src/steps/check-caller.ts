import type { Caller } from '@wekeza/contract'
import { found } from '../call.ts'
import type { Credentials } from '../ports/authenticator.ts'
import { problem } from '../problems/problem.ts'
import type { Step } from '../step.ts'

/**
 * An application's token does not act for a customer, nor a customer's for the application (RFC 9700, section 2.3); and
 * what a customer granted to an application never opens the customer's own session. Nobody but the staff is the staff.
 */
export const checkCaller: Step = (call) => {
  const { caller: wanted } = found(call.operation, 'operation')
  const caller = callerOf(found(call.credentials, 'credentials'))
  if (caller === wanted) return undefined
  const fact = `The token is of the kind ${caller}; this operation is for the kind ${wanted}.`
  return problem(call, 'caller_not_allowed', { fact })
}

function callerOf({ customerId, consentId, staffId }: Credentials): Caller {
  if (staffId !== undefined) return 'staff'
  if (customerId === null) return 'application'
  return consentId === null ? 'me' : 'customer'
}
