import { header } from '../call.ts'
import type { Step } from '../step.ts'

const INTERACTION_ID = /^[\x21-\x7e]{1,64}$/

/** Names the request, and echoes the caller's own name for it (FAPI 1.0 part 1, section 6.2.1) or gives it ours. */
export const assignRequestId: Step = (call, host) => {
  call.requestId = host.nextRequestId()
  const theirs = header(call, 'x-fapi-interaction-id')
  call.interactionId = theirs !== null && INTERACTION_ID.test(theirs) ? theirs : call.requestId
  return undefined
}
