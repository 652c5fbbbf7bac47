import type { Sender, SendResult } from '@wekeza/bank'
import { version } from '../version.ts'

const TIMEOUT_MS = 15_000
const REPLY_BYTES_MAX = 65_536

type Failed = Extract<SendResult, { kind: 'failed' }>
type Answered = Omit<Extract<SendResult, { kind: 'answered' }>, 'durationMs'>

export interface FetchSenderOptions {
  /** for one message in all, from the connection to the last byte of the reply; default 15 seconds */
  readonly timeoutMs?: number
  /** default: the runtime's own, as it is when a message is sent */
  readonly fetch?: typeof globalThis.fetch
}

/**
 * Sends by `fetch`, in Node and in a browser. It goes wherever the sandbox's user may go: the user of a sandbox and the
 * one who names receivers are the same. In a browser a
 * receiver must allow it (CORS).
 * @example
 * const result = await sendByFetch().send({ url: 'http://127.0.0.1:3000/hooks', headers, body, testBank: true })
 */
export function sendByFetch(options: FetchSenderOptions = {}): Sender {
  const { timeoutMs = TIMEOUT_MS } = options
  return {
    async send({ url, headers, body }) {
      const startedMs = performance.now()
      const ending = new AbortController()
      const deadline = setTimeout(() => ending.abort(new TimedOut()), timeoutMs)
      const durationMs = () => Math.round(performance.now() - startedMs)
      try {
        const request: RequestInit = {
          method: 'POST',
          headers: { ...headers, ...CARRIED },
          body,
          redirect: 'manual',
          signal: ending.signal,
        }
        const answer = await read(await (options.fetch ?? globalThis.fetch)(url, request))
        return { ...answer, durationMs: durationMs() }
      } catch (fault) {
        // What ended it is the signal's to say: a runtime may throw an error of its own.
        const cause = ending.signal.aborted ? ending.signal.reason : fault
        return { kind: 'failed', ...whyFailed(cause, timeoutMs), durationMs: durationMs() }
      } finally {
        clearTimeout(deadline)
        // Whatever is not read is not wanted.
        ending.abort()
      }
    },
  }
}

export const WEBHOOK_AGENT = 'Wekeza-Webhooks/'

const CARRIED = {
  'content-type': 'application/json',
  'user-agent': `${WEBHOOK_AGENT}${version}`,
}

class TimedOut extends Error {}
class ReplyTooLarge extends Error {}
class Redirected extends Error {}

async function read(response: Response): Promise<Answered> {
  // A browser tells no status of it.
  if (response.type === 'opaqueredirect') throw new Redirected()
  const decoder = new TextDecoder()
  let [text, bytes] = ['', 0]
  for await (const part of partsOf(response)) {
    bytes += part.byteLength
    if (bytes > REPLY_BYTES_MAX) throw new ReplyTooLarge()
    text += decoder.decode(part, { stream: true })
  }
  return {
    kind: 'answered',
    status: response.status,
    reply: text + decoder.decode(),
    retryAfter: response.headers.get('retry-after'),
  }
}

/** By a reader: not every browser iterates over a stream. */
async function* partsOf({ body }: Response): AsyncGenerator<Uint8Array> {
  const reader = body?.getReader()
  for (;;) {
    const part = await reader?.read()
    if (!part?.value) return
    yield part.value
  }
}

function whyFailed(fault: unknown, timeoutMs: number): Pick<Failed, 'reason' | 'detail'> {
  if (fault instanceof TimedOut) {
    const detail = `No whole answer came within ${timeoutMs / 1_000} seconds. Answer at once, and do the work afterwards.`
    return { reason: 'timed_out', detail }
  }
  if (fault instanceof ReplyTooLarge) {
    const detail =
      'The reply is larger than 64 kB and was not read to its end. Answer with an empty body.'
    return { reason: 'reply_too_large', detail }
  }
  if (fault instanceof Redirected) {
    const detail =
      'The receiver redirects, and nobody goes there. Name the address that answers itself.'
    return { reason: 'connection_failed', detail }
  }
  const detail =
    'The connection failed. Check that the receiver listens there, and answers to the end.'
  return { reason: 'connection_failed', detail }
}
