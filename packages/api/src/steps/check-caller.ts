import { found } from '../call.ts'
import { problem } from '../problems/problem.ts'
import type { Step } from '../step.ts'

/** An application's token does not act for a customer, nor a customer's for the application (RFC 9700, section 2.3). */
export const checkCaller: Step = (call) => {
  const { customerId } = found(call.credentials, 'credentials')
  const { caller: wanted } = found(call.operation, 'operation')
  const caller = customerId === null ? 'application' : 'customer'
  if (caller === wanted) return undefined
  const fact = `The token is of the kind ${caller}; this operation is for the kind ${wanted}.`
  return problem(call, 'caller_not_allowed', { fact })
}
