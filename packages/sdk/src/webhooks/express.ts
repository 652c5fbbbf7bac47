import { bodyParsed, gatherBytes, type RawWebhookBody } from './read-body.ts'
import {
  type Outcome,
  type ReceiverOptions,
  receiverOf,
  type SecretSource,
  type WebhookHandler,
} from './receive.ts'

export type { ReceiverOptions, SecretSource, WebhookHandler } from './receive.ts'

/** What this needs of a request of Express, which is one of Node's. */
export interface ExpressRequest extends AsyncIterable<Uint8Array> {
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
  readonly readableDidRead: boolean
  readonly body?: unknown
  /** where a platform, as Cloud Functions, keeps the bytes beside what it has parsed */
  readonly rawBody?: unknown
}

/** What this needs of a response of Express, which is one of Node's. */
export interface ExpressResponse {
  writeHead(status: number, headers: Record<string, string>): { end(text?: string): unknown }
}

/**
 * A handler for Express 4 and 5, or for plain `node:http`, that hands on verified events only. It reads the raw body
 * itself, or takes what `express.raw` has read; put it before `express.json()`.
 * @param secret `whsec_…`, several while it is rotated, or what finds it for a request
 * @param handler returning answers 204, throwing 500, and `'gone'` 410
 * @throws {WebhookError} webhook_secret_invalid, at once
 * @example
 * app.post('/webhooks/transaction', webhook(process.env.WEBHOOK_SECRET ?? '', (event) => queue.add(event)))
 * app.use(express.json())
 */
export function webhook<Asked extends ExpressRequest>(
  secret: SecretSource<Asked>,
  handler: WebhookHandler<Asked>,
  options?: ReceiverOptions,
): (request: Asked, response: ExpressResponse) => Promise<void> {
  const receiver = receiverOf(secret, handler, options)
  return async (request, response) => {
    const { headers } = request
    const read = async () => ({ body: await rawBodyOf(request), headers })
    answer(response, await receiver.receive(request, read))
  }
}

/** What a parser has read before, if it kept the bytes; else the stream, if nobody has. */
async function rawBodyOf(request: ExpressRequest): Promise<RawWebhookBody> {
  const { rawBody, body, readableDidRead } = request
  if (isRaw(rawBody)) return rawBody
  if (isRaw(body)) return body
  if (readableDidRead) throw bodyParsed('A parser has read the body before this handler.')
  return gatherBytes(request)
}

const isRaw = (body: unknown): body is RawWebhookBody =>
  typeof body === 'string' || body instanceof Uint8Array

function answer(response: ExpressResponse, { status, body }: Outcome): void {
  if (body === null) response.writeHead(status, {}).end()
  else response.writeHead(status, { 'content-type': 'application/json' }).end(body)
}
