import { postForm } from '../credentials/post-form.ts'
import { requestTokens } from '../credentials/request-tokens.ts'
import { isApiError } from '../errors/api-error.ts'
import { errorOfForm } from '../errors/error-of-form.ts'
import { AuthorisationError, ConfigurationError } from '../errors/local-errors.ts'
import { AbortedError, ConnectionError, TimeoutError } from '../errors/transport-errors.ts'
import type { Consent, TokenSet } from '../generated/schemas.ts'
import type { Settings } from '../settings/settings.ts'
import { openRecord } from '../transport/open-record.ts'
import { endpointOf } from './endpoint-of.ts'

/** What the customer is shown: an address to open on a device of theirs, and the code to type there. */
export interface DeviceCode {
  readonly userCode: string
  readonly verificationUri: string
  /** the same address with the code in it, for a QR code; null where the platform gives none */
  readonly verificationUriComplete: string | null
  /** milliseconds that the code is good for */
  readonly expiresInMs: number
}

export interface DeviceAsk {
  /** as `consents.create` answered it. Left out, the customer's approval makes one of the scopes */
  readonly consent?: Pick<Consent, 'id'>
  readonly scopes?: readonly string[]
  /** Shows the code to the customer. */
  readonly onCode: (code: DeviceCode) => void | Promise<void>
  /** gives up waiting */
  readonly signal?: AbortSignal
}

/** What RFC 8628, section 3.2 has where the server names none, and what slow_down adds (section 3.5). */
const INTERVAL_MS = 5_000
const NAME = 'oauth.deviceLogin'

/** Shows a code, and asks until the customer has decided with it (RFC 8628). */
export async function deviceLogin(settings: Settings, ask: DeviceAsk): Promise<TokenSet> {
  const { code, deviceCode, intervalMs } = await requestCode(settings, ask)
  await ask.onCode(code)
  const endsAtMs = settings.now() + code.expiresInMs
  return poll(settings, { deviceCode, intervalMs, endsAtMs, signal: ask.signal })
}

async function requestCode(settings: Settings, { consent, scopes }: DeviceAsk) {
  if (!consent && !scopes?.length) {
    throw new ConfigurationError(
      `${NAME} needs to know what to ask. Give scopes, or a consent of wekeza.consents.create.`,
    )
  }
  const url = await endpointOf(settings, 'device_authorization_endpoint')
  const { clientId } = settings
  const fields = {
    ...(clientId !== null && { client_id: clientId }),
    ...(scopes && { scope: scopes.join(' ') }),
    ...(consent && { consent_id: consent.id }),
  }
  const request = { name: NAME, url, fields, repeatable: true }
  const { reply, record } = await postForm(settings, request)
  const read = reply.status === 200 ? readCode(reply.text) : null
  if (!read) throw errorOfForm(reply, record, settings)
  return read
}

function readCode(text: string) {
  const said = JSON.parse(text) as Record<string, unknown>
  const { device_code, user_code, verification_uri, verification_uri_complete } = said
  if (typeof device_code !== 'string' || typeof user_code !== 'string') return null
  const code: DeviceCode = {
    userCode: user_code,
    verificationUri: String(verification_uri),
    verificationUriComplete:
      typeof verification_uri_complete === 'string' ? verification_uri_complete : null,
    expiresInMs: Number(said.expires_in) * 1_000,
  }
  const seconds = Number(said.interval)
  return { code, deviceCode: device_code, intervalMs: seconds > 0 ? seconds * 1_000 : INTERVAL_MS }
}

interface Waiting {
  readonly deviceCode: string
  readonly intervalMs: number
  /** by the client's `now` */
  readonly endsAtMs: number
  readonly signal: AbortSignal | undefined
}

async function poll(settings: Settings, waiting: Waiting): Promise<TokenSet> {
  const { deviceCode, endsAtMs, signal } = waiting
  const known = { name: NAME, repeatable: true, idempotencyKey: null }
  const record = openRecord(settings, known, signal && { signal })
  const fields = {
    grant_type: 'urn:ietf:params:oauth:grant-type:device_code',
    device_code: deviceCode,
  }
  let { intervalMs } = waiting
  for (;;) {
    await settings.sleep(intervalMs, signal)
    if (signal?.aborted) throw new AbortedError(record)
    if (settings.now() >= endsAtMs) throw expired()
    try {
      return await requestTokens(settings, { name: NAME, fields, repeatable: false })
    } catch (error) {
      intervalMs = slowerOrThrow(error, intervalMs)
    }
  }
}

/** How long to wait before the next question; an error that ends the waiting is thrown. */
function slowerOrThrow(error: unknown, intervalMs: number): number {
  // RFC 8628, section 3.5: a network that fails is asked less and less often.
  if (error instanceof ConnectionError || error instanceof TimeoutError) return intervalMs * 2
  const code = isApiError(error) ? error.code : ''
  if (code === 'authorization_pending') return intervalMs
  if (code === 'slow_down') return intervalMs + INTERVAL_MS
  if (code === 'expired_token') throw expired()
  if (code === 'access_denied') throw denied()
  throw error
}

const expired = () =>
  new AuthorisationError(
    'device_code_expired',
    `Nobody decided before the code ended. Call ${NAME} again for a new one.`,
  )

const denied = () =>
  new AuthorisationError(
    'access_denied',
    'The customer did not approve. Create a new consent if you want to ask again.',
  )
