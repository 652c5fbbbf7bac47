import type { WekezaEvent } from '../events/event.ts'
import { consoleLogger } from '../logging/console-logger.ts'
import type { TimeOptions } from './check-time.ts'
import type { RawWebhookBody } from './read-body.ts'
import type { WebhookHeaders } from './read-headers.ts'
import { readSecrets, type WebhookSecrets } from './read-secrets.ts'
import { verifyWebhook } from './verify-webhook.ts'
import { WebhookError, type WebhookErrorCode } from './webhook-error.ts'

/** The secret of a webhook, or what finds it for a request: on an edge runtime, in its environment. */
export type SecretSource<Context> =
  | WebhookSecrets
  | ((context: Context) => WebhookSecrets | Promise<WebhookSecrets>)

/**
 * Takes an event that was verified. When it returns, 204 is answered, and the event does not come again. When it
 * throws, 500 is answered, and the event comes again later. Returning `'gone'` answers 410, which disables the webhook.
 * @param context what the framework gives: Hono's context, the request of Express, Fastify or Next.js
 */
export type WebhookHandler<Context> = (event: WekezaEvent, context: Context) => unknown

/** What an adapter takes last. */
export interface ReceiverOptions extends TimeOptions {
  /** told of what was refused, and of what the handler threw; the event is null if none was verified. Default: a line on the console */
  onError?: (error: unknown, event: WekezaEvent | null) => void
}

/** What an adapter reads of its framework's request. */
export interface Incoming {
  readonly body: RawWebhookBody
  readonly headers: WebhookHeaders
}

/** What an adapter answers. */
export interface Outcome {
  readonly status: 204 | 400 | 410 | 413 | 500
  /** why, as JSON; null where there is nothing to say */
  readonly body: string | null
}

/** One way for all adapters: verify, hand over, answer. */
export interface Receiver<Context> {
  receive(context: Context, read: () => Incoming | Promise<Incoming>): Promise<Outcome>
}

/** Checks the secret when the program starts, so that a missing one is not found out by the first webhook. */
export function receiverOf<Context>(
  secret: SecretSource<Context>,
  handler: WebhookHandler<Context>,
  options: ReceiverOptions = {},
): Receiver<Context> {
  if (typeof secret !== 'function') readSecrets(secret)
  const { onError = tell, ...time } = options
  return {
    async receive(context, read) {
      let event: WekezaEvent | null = null
      try {
        const { body, headers } = await read()
        const secrets = typeof secret === 'function' ? await secret(context) : secret
        event = await verifyWebhook(body, headers, secrets, time)
        return (await handler(event, context)) === 'gone' ? GONE : TAKEN
      } catch (error) {
        report(onError, error, event)
        // What the handler threw is nobody's business outside, and may be a WebhookError of something else.
        return event === null && error instanceof WebhookError ? refusal(error) : FAILED
      }
    },
  }
}

const TAKEN: Outcome = { status: 204, body: null }
const GONE: Outcome = { status: 410, body: null }
const FAILED: Outcome = {
  status: 500,
  body: JSON.stringify({ code: 'webhook_handler_failed', detail: 'Read the log of the receiver.' }),
}

/** Faults of this program answer 500, so that the event comes again once they are mended. */
const STATUS: Partial<Record<WebhookErrorCode, Outcome['status']>> = {
  webhook_body_parsed: 500,
  webhook_secret_invalid: 500,
  webhook_body_too_large: 413,
}

function refusal({ code, message }: WebhookError): Outcome {
  return { status: STATUS[code] ?? 400, body: JSON.stringify({ code, detail: message }) }
}

/** Whatever the listener does: a rejection that nobody awaits would end the program. */
function report(onError: NonNullable<ReceiverOptions['onError']>, ...told: Told): void {
  try {
    onError(...told)
  } catch (fault) {
    tell(fault, null)
  }
}

type Told = [error: unknown, event: WekezaEvent | null]

function tell(...[error, event]: Told): void {
  const what = event === null ? 'a webhook was not taken' : `the handler of ${event.id} failed`
  const why = error instanceof WebhookError && event === null ? error.message : storyOf(error)
  consoleLogger.error(`wekeza: ${what}: ${why}`)
}

const storyOf = (error: unknown) =>
  error instanceof Error ? (error.stack ?? error.message) : String(error)
