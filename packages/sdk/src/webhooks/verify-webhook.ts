import { ConfigurationError } from '../errors/local-errors.ts'
import type { WekezaEvent } from '../events/event.ts'
import { checkKeys } from '../settings/check-keys.ts'
import { checkSignature } from './check-signature.ts'
import { checkTime, type TimeOptions } from './check-time.ts'
import { bytesOf, bytesOfRequest, type RawWebhookBody } from './read-body.ts'
import { readEvent } from './read-event.ts'
import { readHeaders, type WebhookHeaders } from './read-headers.ts'
import { readSecrets, type WebhookSecrets } from './read-secrets.ts'

/** What `verifyWebhook` takes last. */
export interface VerifyOptions extends TimeOptions {}

/**
 * Checks that the platform sent a webhook (Standard Webhooks 1.0), and answers its event. Nothing else of the request
 * is to be believed.
 * @param request a Fetch `Request`, whose body nobody has read
 * @param secrets `whsec_…`; while it is rotated, both
 * @param options.toleranceSeconds how far the signing may lie from now; default 300
 * @throws {WebhookError} with a `code`: webhook_signature_invalid, webhook_timestamp_stale, webhook_body_parsed …
 * @example
 * const event = await verifyWebhook(request, 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw')
 * if (event.type === 'payment.settled') console.log(event.data.amount)
 */
export function verifyWebhook(
  request: Request,
  secrets: WebhookSecrets,
  options?: VerifyOptions,
): Promise<WekezaEvent>
/**
 * The same, for a body and headers that something else has read.
 * @param body the bytes as they came: text or bytes, of Node too. Not what somebody has parsed
 * @param headers of the request, as Node or Fetch has them
 * @example
 * const event = await verifyWebhook(request.body, request.headers, ['whsec_new…', 'whsec_old…'])
 */
export function verifyWebhook(
  body: RawWebhookBody,
  headers: WebhookHeaders,
  secrets: WebhookSecrets,
  options?: VerifyOptions,
): Promise<WekezaEvent>
export function verifyWebhook(...given: VerifyArguments): Promise<WekezaEvent> {
  return verifyGiven(given)
}

/** Both ways of asking, as one list. */
export type VerifyArguments =
  | [request: Request, secrets: WebhookSecrets, options?: VerifyOptions]
  | [
      body: RawWebhookBody,
      headers: WebhookHeaders,
      secrets: WebhookSecrets,
      options?: VerifyOptions,
    ]

/** What `verifyWebhook` does, whichever way it was asked. */
export async function verifyGiven(given: VerifyArguments): Promise<WekezaEvent> {
  const { body, headers, secrets, options } = await read(given)
  checkKeys('verifyWebhook options', options, ['toleranceSeconds', 'now'])
  const keys = readSecrets(secrets)
  const signed = readHeaders(headers)
  // The signature first: of a request that the platform did not sign, nothing else is worth a word.
  await checkSignature(signed, body, keys)
  checkTime(signed.timestamp, options)
  return readEvent(body)
}

async function read(given: VerifyArguments) {
  if (isOfRequest(given)) {
    const [request, secrets, options = {}] = given
    return { body: await bytesOfRequest(request), headers: request.headers, secrets, options }
  }
  const [raw, headers, secrets, options = {}] = given
  const body = bytesOf(raw)
  if (typeof headers !== 'object' || headers === null) {
    throw new ConfigurationError('verifyWebhook: headers are missing. Give request.headers.')
  }
  return { body, headers, secrets, options }
}

/** By what it can do: several copies of `Request` can be in one process. */
function isOfRequest(
  given: readonly unknown[],
): given is [Request, WebhookSecrets, VerifyOptions?] {
  const [first] = given as [Partial<Request> | undefined]
  return typeof first?.arrayBuffer === 'function' && typeof first.headers?.get === 'function'
}
