import { found } from '../call.ts'
import { problemOfToken } from '../problems/problem-of-token.ts'
import type { Step } from '../step.ts'
import { refuseCaller } from './check-caller.ts'

/** Reads the developer's live row, so that ending the sessions bites on the next request. */
export const checkDeveloper: Step = async (call, { platform }) => {
  const { developer: session } = found(call.credentials, 'credentials')
  if (!session) return refuseCaller(call)
  const developer = await platform.service.developers.ofSession(session)
  if (!developer) return problemOfToken(call, 'token_invalid')
  call.developer = developer
  return undefined
}
