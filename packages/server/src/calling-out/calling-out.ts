import { Agent, request } from 'undici'
import type { Leaving, Tracing } from '../tracing/tracing.ts'
import { type CallLimits, limitCalls } from './limit-calls.ts'
import { whyNoAnswer } from './why-no-answer.ts'

export interface Outside {
  /** what spans call it */
  readonly to: Leaving['to']
  /** default: calls are not followed */
  readonly tracing?: Pick<Tracing, 'leaving'> | undefined
  /** what this server proves itself by, and whom it believes, in PEM format. Default: no certificate, the machine's authorities */
  readonly tls?: { readonly cert?: string; readonly key?: string; readonly ca?: string } | undefined
  /** for one call in all, from the connection to the last byte */
  readonly timeoutMs: number
  /** an answer of more than this is none */
  readonly answerBytesMax: number
  readonly connectionsMax: number
  readonly limits: CallLimits
}

export interface Call {
  readonly method: 'GET' | 'PUT' | 'POST'
  readonly url: string
  /** made when the call's turn has come */
  readonly headers?: () => Readonly<Record<string, string>>
  /** JSON, as it goes out byte for byte. Default: none */
  readonly body?: string | undefined
}

export interface Answer {
  readonly status: number
  /** the media type and its parameters; empty, if none was sent */
  readonly type: string
  readonly text: string
}

/** Makes one call, once. What `read` throws is, to the breaker, no usable answer. @throws {NoAnswer} */
export type CallOut = <T>(call: Call, read: (answer: Answer) => T) => Promise<T>

/**
 * The way to one place outside: calls within limits, never repeated by themselves, and no redirect followed.
 * @example
 * const { call, close } = callingOut({ timeoutMs: 300, answerBytesMax: 65_536, connectionsMax: 8, limits })
 * const verdict = await call({ method: 'POST', url, body: '{}' }, ({ text }) => parseJson(text))
 */
export function callingOut(outside: Outside): { call: CallOut; close: () => Promise<void> } {
  const { timeoutMs, limits, to, tracing } = outside
  const agent = openAgent(outside)
  const limited = limitCalls(limits)

  function followed(call: Call): Promise<Answer> {
    if (!tracing) return send(call)
    const leaving: Leaving = { to, method: call.method, server: new URL(call.url) }
    return tracing.leaving(
      leaving,
      (carried) => send(call, carried),
      ({ status }) => ({ status }),
    )
  }

  async function send({ method, url, headers, body }: Call, carried = {}): Promise<Answer> {
    const answer = await request(url, {
      method,
      dispatcher: agent,
      signal: AbortSignal.timeout(timeoutMs),
      headers: {
        accept: 'application/json',
        ...(body !== undefined && { 'content-type': 'application/json' }),
        ...headers?.(),
        ...carried,
      },
      ...(body !== undefined && { body }),
    })
    const text = await answer.body.text()
    return { status: answer.statusCode, type: String(answer.headers['content-type'] ?? ''), text }
  }

  return {
    call: (call, read) =>
      limited
        .execute(async () => read(await followed(call)))
        .catch((fault) => Promise.reject(whyNoAnswer(fault, limits.restMs))),
    close: () => agent.destroy(),
  }
}

function openAgent({ tls, timeoutMs, answerBytesMax, connectionsMax }: Outside): Agent {
  return new Agent({
    connect: { ...tls, timeout: timeoutMs },
    headersTimeout: timeoutMs,
    bodyTimeout: timeoutMs,
    connections: connectionsMax,
    maxResponseSize: answerBytesMax,
  })
}
