import { answerFetch } from './answer-fetch.ts'
import {
  type ReceiverOptions,
  receiverOf,
  type SecretSource,
  type WebhookHandler,
} from './receive.ts'

export type { ReceiverOptions, SecretSource, WebhookHandler } from './receive.ts'

/**
 * A route handler of the App Router that hands on verified events only; it fits wherever a `Request` is answered with a
 * `Response`, such as Bun, Deno and Cloudflare Workers.
 * @param secret `whsec_…`, several while it is rotated, or what finds it for a request
 * @param handler returning answers 204, throwing 500, and `'gone'` 410
 * @throws {WebhookError} webhook_secret_invalid, at once
 * @example
 * // app/webhooks/transaction/route.ts
 * export const POST = webhook(process.env.WEBHOOK_SECRET ?? '', (event) => queue.add(event))
 */
export function webhook<Asked extends Request = Request>(
  secret: SecretSource<Asked>,
  handler: WebhookHandler<Asked>,
  options?: ReceiverOptions,
): (request: Asked) => Promise<Response> {
  const receiver = receiverOf(secret, handler, options)
  return (request) => answerFetch(receiver, request, request)
}
