import { ConfigurationError } from '../errors/local-errors.ts'
import type { Settings } from '../settings/settings.ts'
import type { CallRecord } from '../transport/call-record.ts'
import type { Draft, Reply } from '../transport/draft.ts'
import { readProblem } from '../transport/read-problem.ts'
import { sendWithRetries } from '../transport/send-with-retries.ts'
import type { AccessToken, Credential } from './credential.ts'

/** Sends with a token, and once more with a new one if the first had expired; null sends without. */
export async function sendAs(
  credential: Credential | null,
  draft: Draft,
  record: CallRecord,
  settings: Settings,
): Promise<Reply> {
  if (credential === null) return sendWithRetries(draft, record, settings)
  const token = await credential.token(record)
  const reply = await sendWithRetries(carrying(token, draft, settings), record, settings)
  if (reply.status !== 401) return reply
  const code = readProblem(reply.text)?.code ?? ''
  const fresh = await credential.renew(token.value, code, record)
  if (fresh === null) return reply
  return sendWithRetries(carrying(fresh, draft, settings), record, settings)
}

/** RFC 6750, section 2.1, and a little wider. Checked here, because a platform's own complaint would quote the token. */
const CARRIED = /^[\x21-\x7e]+$/

function carrying({ value, bound }: AccessToken, draft: Draft, { dpop }: Settings): Draft {
  if (!CARRIED.test(value)) {
    throw new ConfigurationError(
      'The access token holds a character that no header carries, such as a space or a line break. Use it as it was issued.',
    )
  }
  const secrets = [...draft.secrets, value]
  if (!bound) return { ...draft, secrets, headers: withToken(draft, `Bearer ${value}`) }
  if (dpop === null) throw new ConfigurationError(KEY_MISSING)
  return {
    ...draft,
    secrets,
    async sign(unsigned) {
      const proof = await dpop.prove({ ...unsigned, accessToken: value })
      const headers = { ...withToken(unsigned, `DPoP ${value}`), dpop: proof }
      return { ...unsigned, headers, secrets: [...unsigned.secrets, proof] }
    },
  }
}

const KEY_MISSING =
  'The token is bound to a key (DPoP), and this client has none. Give the key pair that it was issued to: dpop: dpop({ keyPair }).'

const withToken = ({ headers }: Draft, authorization: string) => ({ ...headers, authorization })
