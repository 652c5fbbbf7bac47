import { WebhookError } from './webhook-error.ts'

/** A body before anybody has parsed it. */
export type RawWebhookBody = string | Uint8Array | ArrayBuffer

/** Far above the largest event; what is larger is not read to its end. */
const BODY_BYTES_MAX = 1_000_000

/** The bytes that were signed. */
export function bytesOf(body: RawWebhookBody): Uint8Array<ArrayBuffer> {
  const bytes = readBytes(body)
  if (bytes.length > BODY_BYTES_MAX) throw tooLarge()
  return bytes
}

function readBytes(body: unknown): Uint8Array<ArrayBuffer> {
  if (typeof body === 'string') return new TextEncoder().encode(body)
  if (body instanceof ArrayBuffer) return new Uint8Array(body)
  if (ArrayBuffer.isView(body)) {
    const { buffer, byteOffset, byteLength } = body
    return Uint8Array.from(new Uint8Array(buffer, byteOffset, byteLength))
  }
  throw bodyParsed(
    `The body is ${describe(body)}, and the signature is over the bytes as they came.`,
  )
}

/** Reads a Fetch `Request`, once. */
export async function bytesOfRequest(request: Request): Promise<Uint8Array<ArrayBuffer>> {
  if (request.bodyUsed) throw bodyParsed('The body of the request has been read before.')
  return request.body === null ? new Uint8Array() : gatherBytes(chunksOf(request.body))
}

/** Puts chunks together, as far as they may go. */
export async function gatherBytes(
  chunks: AsyncIterable<Uint8Array>,
): Promise<Uint8Array<ArrayBuffer>> {
  const kept: Uint8Array[] = []
  let length = 0
  for await (const chunk of chunks) {
    length += chunk.length
    if (length > BODY_BYTES_MAX) throw tooLarge()
    kept.push(chunk)
  }
  const whole = new Uint8Array(length)
  let at = 0
  for (const chunk of kept) {
    whole.set(chunk, at)
    at += chunk.length
  }
  return whole
}

/** Not every runtime lets a stream be walked. */
async function* chunksOf(stream: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  const reader = stream.getReader()
  try {
    for (;;) {
      const { done, value } = await reader.read()
      if (done) return
      yield value
    }
  } finally {
    await reader.cancel().catch(() => {})
  }
}

export function bodyParsed(fact: string): WebhookError {
  return new WebhookError('webhook_body_parsed', `${fact} ${RAW_BODY}`)
}

const RAW_BODY =
  "Give the raw body: in Express, put express.raw({ type: 'application/json' }) on this route, before express.json(); in Fastify, register @wekeza/sdk/webhooks/fastify; in Hono and Next.js, give the Request itself, or await request.text()."

function describe(body: unknown): string {
  if (body === undefined || body === null) return 'missing'
  return typeof body === 'object' ? 'an object that somebody has parsed already' : typeof body
}

function tooLarge(): WebhookError {
  return new WebhookError(
    'webhook_body_too_large',
    `The body is longer than ${BODY_BYTES_MAX} bytes, and no event is. Answer 413.`,
  )
}
