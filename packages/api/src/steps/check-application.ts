import { found } from '../call.ts'
import { problem } from '../problems/problem.ts'
import type { Step } from '../step.ts'
import { refuseCaller } from './check-caller.ts'

/** Reads the application's live row, so that suspending it bites on the next request. */
export const checkApplication: Step = async (call, { applications }) => {
  const { applicationId, bankKey, developer } = found(call.credentials, 'credentials')
  if (developer) return refuseCaller(call)
  const application = await applications.get(applicationId)
  // A token of a bank that the application has since left is as good as none.
  if (application?.bankKey !== bankKey) return problem(call, 'application_inactive')
  call.application = application
  return application.status === 'active' ? undefined : problem(call, 'application_inactive')
}
