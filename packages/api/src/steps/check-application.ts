import { found } from '../call.ts'
import { problem } from '../problems/problem.ts'
import type { Step } from '../step.ts'

/** Reads the application's live row, so that suspending it bites on the next request. */
export const checkApplication: Step = async (call, { applications }) => {
  const { applicationId, bankKey } = found(call.credentials, 'credentials')
  const application = await applications.get(applicationId)
  // A token of a bank that the application has since left is as good as none.
  if (application?.status !== 'active' || application.bankKey !== bankKey) {
    return problem(call, 'application_inactive')
  }
  call.application = application
  return undefined
}
