import { errorOfReply } from '../errors/error-of-reply.ts'
import { ConfigurationError } from '../errors/local-errors.ts'
import type { TokenSet } from '../generated/schemas.ts'
import type { Settings } from '../settings/settings.ts'
import type { CallRecord } from '../transport/call-record.ts'
import type { Draft } from '../transport/draft.ts'
import { openRecord } from '../transport/open-record.ts'
import { sendWithRetries } from '../transport/send-with-retries.ts'

/** What is asked of the token endpoint, by the names of RFC 6749. */
export interface TokenRequest {
  /** as it is told in errors: `oauth.exchange` */
  readonly name: string
  readonly fields: Readonly<Record<string, string>>
  /** a code and a refresh token are spent by their first use, also when its answer is lost */
  readonly repeatable: boolean
}

/**
 * Asks /oauth/token. Belongs to no single call, so no call's signal ends it.
 * @throws {ApiError} when it refuses; `code` is that of RFC 6749, section 5.2
 */
export async function requestTokens(settings: Settings, request: TokenRequest): Promise<TokenSet> {
  const { name, repeatable } = request
  const record = openRecord(settings, { name, repeatable, idempotencyKey: null })
  const reply = await sendWithRetries(draftOf(settings, request, record), record, settings)
  const tokens = reply.status === 200 ? readTokens(reply.text) : null
  if (!tokens) throw errorOfReply(reply, record, settings)
  return tokens
}

const SECRET_FIELDS = ['code', 'code_verifier', 'refresh_token']

function draftOf(settings: Settings, { name, fields }: TokenRequest, record: CallRecord): Draft {
  const { clientId, clientSecret } = settings
  if (clientId === null) {
    throw new ConfigurationError(
      `${name} needs a clientId. Give it to new Wekeza(), or set WEKEZA_CLIENT_ID.`,
    )
  }
  const headers: Record<string, string> = {
    accept: 'application/json',
    'content-type': 'application/x-www-form-urlencoded',
    'x-fapi-interaction-id': record.interactionId,
  }
  const form = new URLSearchParams(fields)
  const secrets = SECRET_FIELDS.flatMap((name) => fields[name] ?? []).flatMap(spellings)
  if (clientSecret === null) form.set('client_id', clientId)
  else {
    const basic = btoa(`${percent(clientId)}:${percent(clientSecret)}`)
    headers.authorization = `Basic ${basic}`
    secrets.push(basic, ...spellings(clientSecret))
  }
  const url = `${settings.baseUrl}/oauth/token`
  return { method: 'POST', url, headers, body: form.toString(), secrets }
}

/** RFC 6749, section 2.3.1: both halves are form-encoded first, so that a colon or an umlaut in a secret arrives. */
function percent(text: string): string {
  const hex = (sign: string) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`
  return encodeURIComponent(text).replace(/[!'()*~]/g, hex)
}

/** As it is, and as it stands in a form. */
const spellings = (secret: string) => [secret, percent(secret)]

function readTokens(text: string): TokenSet | null {
  try {
    const tokens = JSON.parse(text) as Partial<TokenSet> | null
    return typeof tokens?.access_token === 'string' ? (tokens as TokenSet) : null
  } catch {
    return null
  }
}
