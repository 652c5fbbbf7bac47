import { found } from '../call.ts'
import { problem } from '../problems/problem.ts'
import type { Step } from '../step.ts'

/**
 * A customer's own session, like that of the staff, belongs to the bank's own application, by its live row, so that demoting it bites at once.
 * On a test bank any application of its organisation may stand in for it: the customers are personas, and
 * the organisation is its own bank's staff.
 */
export const checkFirstParty: Step = (call) => {
  const { testing } = found(call.openBank, 'bank')
  if (testing || found(call.application, 'application').profile === 'first-party') return undefined
  const fact = "The application is not the bank's own."
  return problem(call, 'caller_not_allowed', { fact })
}
