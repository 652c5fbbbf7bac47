import {
  type ReceiverOptions,
  receiverOf,
  type SecretSource,
  type WebhookHandler,
} from './receive.ts'

export type { ReceiverOptions, SecretSource, WebhookHandler } from './receive.ts'

/** What this needs of a request of Fastify. */
export interface FastifyRequestLike {
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
  readonly body: unknown
}

/** What this needs of a reply of Fastify. */
export interface FastifyReplyLike {
  code(status: number): FastifyReplyLike
  type(contentType: string): FastifyReplyLike
  send(body?: string): unknown
}

/** What this needs of an instance of Fastify. */
export interface FastifyLike<Asked extends FastifyRequestLike> {
  removeAllContentTypeParsers(): unknown
  addContentTypeParser(
    contentType: string,
    options: { parseAs: 'buffer' },
    parser: (
      request: Asked,
      body: Uint8Array,
      done: (error: null, body: Uint8Array) => void,
    ) => void,
  ): unknown
  post(
    path: string,
    handler: (request: Asked, reply: FastifyReplyLike) => Promise<unknown>,
  ): unknown
}

/**
 * A plugin for Fastify: one route, at the prefix it is registered with, that hands on verified events only. It keeps
 * the bytes of its own route as they come; the parsers of all others stay as they are.
 * @param secret `whsec_…`, several while it is rotated, or what finds it for a request
 * @param handler returning answers 204, throwing 500, and `'gone'` 410
 * @throws {WebhookError} webhook_secret_invalid, at once
 * @example
 * app.register(webhook(process.env.WEBHOOK_SECRET ?? '', (event) => queue.add(event)), {
 *   prefix: '/webhooks/transaction',
 * })
 */
export function webhook<Asked extends FastifyRequestLike = FastifyRequestLike>(
  secret: SecretSource<Asked>,
  handler: WebhookHandler<Asked>,
  options?: ReceiverOptions,
): (instance: FastifyLike<Asked>) => Promise<void> {
  const receiver = receiverOf(secret, handler, options)
  return async (instance) => {
    // Of this plugin's own scope only: Fastify gives each plugin a copy.
    instance.removeAllContentTypeParsers()
    instance.addContentTypeParser('*', { parseAs: 'buffer' }, (_, body, done) => done(null, body))
    instance.post('/', async (request, reply) => {
      const { headers, body } = request
      const read = () => ({ body: bytesOrNothing(body), headers })
      const { status, body: said } = await receiver.receive(request, read)
      reply.code(status)
      return said === null ? reply.send() : reply.type('application/json').send(said)
    })
  }
}

/** Fastify parses nothing where nothing was sent. */
const bytesOrNothing = (body: unknown) => (body instanceof Uint8Array ? body : new Uint8Array())
