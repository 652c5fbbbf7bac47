import { answerFetch } from './answer-fetch.ts'
import {
  type ReceiverOptions,
  receiverOf,
  type SecretSource,
  type WebhookHandler,
} from './receive.ts'

export type { ReceiverOptions, SecretSource, WebhookHandler } from './receive.ts'

/** What this needs of Hono's context. */
export interface HonoContext {
  readonly req: { readonly raw: Request }
}

/**
 * A handler for Hono that hands on verified events only. Put it before whatever reads the body.
 * @param secret `whsec_…`, several while it is rotated, or what finds it in the context
 * @param handler returning answers 204, throwing 500, and `'gone'` 410
 * @throws {WebhookError} webhook_secret_invalid, at once
 * @example
 * app.post('/webhooks/transaction', webhook(process.env.WEBHOOK_SECRET ?? '', (event) => queue.add(event)))
 */
export function webhook<Context extends HonoContext>(
  secret: SecretSource<Context>,
  handler: WebhookHandler<Context>,
  options?: ReceiverOptions,
): (context: Context) => Promise<Response> {
  const receiver = receiverOf(secret, handler, options)
  return (context) => answerFetch(receiver, context, context.req.raw)
}
