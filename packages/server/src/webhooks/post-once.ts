import type { Dispatcher } from 'undici'

export interface Post {
  readonly path: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

export interface Reply {
  readonly status: number
  readonly retryAfter: string | null
  readonly text: string
}

export interface PostLimits {
  /** from now to the last byte of the reply */
  readonly timeoutMs: number
  readonly replyBytesMax: number
}

export class TimedOut extends Error {}
export class ReplyTooLarge extends Error {}

/**
 * Makes one request, once. Whatever ends it early ends its connection too.
 * @throws {TimedOut | ReplyTooLarge | Error} the latter of the connection
 */
export function postOnce(
  dispatcher: Dispatcher,
  post: Post,
  { timeoutMs, replyBytesMax }: PostLimits,
): Promise<Reply> {
  const { promise, resolve, reject } = Promise.withResolvers<Reply>()
  const parts: Buffer[] = []
  let [status, bytes] = [0, 0]
  let retryAfter: string | null = null
  let ended: Error | undefined
  let running: Dispatcher.DispatchController | undefined

  function end(fault: Error): void {
    ended ??= fault
    clearTimeout(deadline)
    running?.abort(fault)
    reject(fault)
  }
  const deadline = setTimeout(() => end(new TimedOut()), timeoutMs)

  dispatcher.dispatch(
    { method: 'POST', ...post },
    {
      onRequestStart(controller) {
        running = controller
        // Its time was over before there was a connection: it is not sent any more.
        if (ended) controller.abort(ended)
      },
      onResponseStart(_controller, statusCode, headers) {
        status = statusCode
        retryAfter = firstOf(headers['retry-after'])
        if (Number(headers['content-length']) > replyBytesMax) end(new ReplyTooLarge())
      },
      onResponseData(_controller, part) {
        bytes += part.length
        if (bytes > replyBytesMax) end(new ReplyTooLarge())
        else parts.push(part)
      },
      onResponseEnd() {
        clearTimeout(deadline)
        resolve({ status, retryAfter, text: textOf(parts) })
      },
      onResponseError: (_controller, fault) => end(fault),
    },
  )
  return promise
}

function firstOf(header: string | string[] | undefined): string | null {
  return (Array.isArray(header) ? header[0] : header) ?? null
}

/** What is no UTF-8 is marked so; and so is NUL, which no text of PostgreSQL may hold. */
function textOf(parts: readonly Buffer[]): string {
  return Buffer.concat(parts).toString('utf8').replaceAll('\0', '\ufffd')
}
