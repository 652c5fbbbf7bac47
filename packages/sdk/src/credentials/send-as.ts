import { ConfigurationError } from '../errors/local-errors.ts'
import type { Settings } from '../settings/settings.ts'
import type { CallRecord } from '../transport/call-record.ts'
import type { Draft, Reply } from '../transport/draft.ts'
import { readProblem } from '../transport/read-problem.ts'
import { sendWithRetries } from '../transport/send-with-retries.ts'
import type { Credential } from './credential.ts'

/** Sends with a token, and once more with a new one if the first had expired; null sends without. */
export async function sendAs(
  credential: Credential | null,
  draft: Draft,
  record: CallRecord,
  settings: Settings,
): Promise<Reply> {
  if (credential === null) return sendWithRetries(draft, record, settings)
  const token = await credential.token(record)
  const reply = await sendWithRetries(bearing(token, draft), record, settings)
  if (reply.status !== 401) return reply
  const code = readProblem(reply.text)?.code ?? ''
  const fresh = await credential.renew(token, code, record)
  return fresh === null ? reply : sendWithRetries(bearing(fresh, draft), record, settings)
}

/** RFC 6750, section 2.1, and a little wider. Checked here, because a platform's own complaint would quote the token. */
const CARRIED = /^[\x21-\x7e]+$/

function bearing(token: string, draft: Draft): Draft {
  if (!CARRIED.test(token)) {
    throw new ConfigurationError(
      'The access token holds a character that no header carries, such as a space or a line break. Use it as it was issued.',
    )
  }
  const headers = { ...draft.headers, authorization: `Bearer ${token}` }
  return { ...draft, headers, secrets: [...draft.secrets, token] }
}
