import type { CallRecord } from '../transport/call-record.ts'
import type { Reply } from '../transport/draft.ts'
import type { ApiError } from './api-error.ts'
import { errorOfReply } from './error-of-reply.ts'
import { factsOfOAuth } from './facts-of-oauth.ts'

/** The error that a refusal of the authorization server is, which says why in OAuth's own way. */
export function errorOfForm(
  reply: Reply,
  record: CallRecord,
  settings: { baseUrl: string },
): ApiError {
  return errorOfReply(reply, record, settings, factsOfOAuth(reply.text))
}
