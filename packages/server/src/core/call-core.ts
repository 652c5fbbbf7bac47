import { CoreSilent } from '@wekeza/bank'
import {
  BrokenCircuitError,
  BulkheadRejectedError,
  bulkhead,
  ConsecutiveBreaker,
  circuitBreaker,
  handleAll,
  wrap,
} from 'cockatiel'
import { Agent, request } from 'undici'

/** How many calls run at once, and how many wait for one of them to end. */
const CALLS_MAX = 10
const WAITING_MAX = 100
/** After so many calls without a usable answer none is made for a while, and then one. */
const SILENT_MAX = 5
const REST_MS = 10_000
const ANSWER_BYTES_MAX = 1_048_576

export interface CorePlace {
  /** where the protocol's paths begin, without a slash at the end */
  readonly url: string
  /** sent as a bearer token; read anew at each call, so that a new file is enough to change it */
  readonly token?: (() => string) | undefined
  /** what this server proves itself by, and whom it believes, in PEM format */
  readonly tls?: { readonly cert?: string; readonly key?: string; readonly ca?: string } | undefined
  /** for one call in all, from the connection to the last byte */
  readonly timeoutMs: number
}

export interface Answered {
  readonly status: number
  readonly body: unknown
}

/** Calls the core, within limits. @throws {CoreSilent} if no answer came that is JSON and of a status below 500 */
export function callingCore({ url, token, tls, timeoutMs }: CorePlace) {
  const agent = new Agent({
    connect: { ...tls, timeout: timeoutMs },
    headersTimeout: timeoutMs,
    bodyTimeout: timeoutMs,
    connections: CALLS_MAX,
    maxResponseSize: ANSWER_BYTES_MAX,
  })
  const breaker = circuitBreaker(handleAll, {
    halfOpenAfter: REST_MS,
    breaker: new ConsecutiveBreaker(SILENT_MAX),
  })
  // The breaker is the outer one: while it is open nobody waits in line.
  const limited = wrap(breaker, bulkhead(CALLS_MAX, WAITING_MAX))

  async function send(method: 'GET' | 'PUT', path: string, body?: object): Promise<Answered> {
    const answer = await request(url + path, {
      method,
      dispatcher: agent,
      signal: AbortSignal.timeout(timeoutMs),
      headers: {
        accept: 'application/json',
        ...(token && { authorization: `Bearer ${token()}` }),
        ...(body && { 'content-type': 'application/json' }),
      },
      ...(body && { body: JSON.stringify(body) }),
    })
    const { statusCode: status } = answer
    const sent = await answer.body.text()
    if (status >= 500 || status === 429) throw new CoreSilent(`it answered ${status}`)
    return { status, body: parsed(sent, String(answer.headers['content-type'] ?? '')) }
  }

  return {
    call: (method: 'GET' | 'PUT', path: string, body?: object): Promise<Answered> =>
      limited.execute(() => send(method, path, body)).catch(tellSilence),
    close: () => agent.destroy(),
  }
}

function parsed(sent: string, type: string): unknown {
  if (!/^application\/(\w+\+)?json\b/.test(type)) throw new CoreSilent('its answer is not JSON')
  try {
    return JSON.parse(sent)
  } catch {
    throw new CoreSilent('its answer is not JSON')
  }
}

/** Why there is no answer, in words that name nobody's data. */
function tellSilence(fault: unknown): never {
  if (fault instanceof CoreSilent) throw fault
  if (fault instanceof BrokenCircuitError)
    throw new CoreSilent('it was silent several times and is left alone for ten seconds')
  if (fault instanceof BulkheadRejectedError)
    throw new CoreSilent('too many calls wait for it already')
  const { code, name } = fault as NodeJS.ErrnoException
  if (name === 'TimeoutError' || String(code).includes('TIMEOUT'))
    throw new CoreSilent('it took too long', fault)
  throw new CoreSilent(`the connection failed (${code ?? name})`, fault)
}
