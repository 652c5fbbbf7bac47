import {
  BrokenCircuitError,
  BulkheadRejectedError,
  bulkhead,
  ConsecutiveBreaker,
  circuitBreaker,
  handleWhen,
  wrap,
} from 'cockatiel'
import { Agent, request } from 'undici'
import { EngineSilent } from './engine-silent.ts'

/** How many questions run at once; past that a payment is not kept waiting in line. */
const CALLS_MAX = 256
const CONNECTIONS_MAX = 64
/** After so many questions without a usable answer none is asked for a while, and then one. */
const SILENT_MAX = 5
const REST_MS = 5_000
const ANSWER_BYTES_MAX = 65_536

export interface EnginePlace {
  readonly url: string
  /** for one question in all, from the connection to the last byte */
  readonly timeoutMs: number
}

/**
 * Asks an engine, within limits: one POST, never repeated by itself.
 * @throws {EngineSilent} if no answer came in time that is a 200 of JSON, and read without fault
 */
export function callingEngine<T>({ url, timeoutMs }: EnginePlace, read: (body: unknown) => T) {
  const agent = new Agent({
    connect: { timeout: timeoutMs },
    headersTimeout: timeoutMs,
    bodyTimeout: timeoutMs,
    connections: CONNECTIONS_MAX,
    maxResponseSize: ANSWER_BYTES_MAX,
  })
  const breaker = circuitBreaker(handleWhen(isItsFault), {
    halfOpenAfter: REST_MS,
    breaker: new ConsecutiveBreaker(SILENT_MAX),
  })
  const limited = wrap(breaker, bulkhead(CALLS_MAX))

  async function send(question: object): Promise<T> {
    const answer = await request(url, {
      method: 'POST',
      dispatcher: agent,
      signal: AbortSignal.timeout(timeoutMs),
      headers: { accept: 'application/json', 'content-type': 'application/json' },
      body: JSON.stringify(question),
    })
    const sent = await answer.body.text()
    if (answer.statusCode !== 200) throw new EngineSilent(`it answered ${answer.statusCode}`)
    return read(parsed(sent))
  }

  return {
    ask: (question: object): Promise<T> =>
      limited.execute(() => send(question)).catch((fault) => Promise.reject(silenceOf(fault))),
    close: () => agent.destroy(),
  }
}

/** That we ask too much at once says nothing of the engine. */
function isItsFault(fault: unknown): boolean {
  return !(fault instanceof BulkheadRejectedError)
}

function parsed(sent: string): unknown {
  try {
    return JSON.parse(sent)
  } catch {
    throw new EngineSilent('its answer is not JSON')
  }
}

function silenceOf(fault: unknown): EngineSilent {
  if (fault instanceof EngineSilent) return fault
  if (fault instanceof BrokenCircuitError)
    return new EngineSilent('it was silent several times and is left alone for five seconds')
  if (fault instanceof BulkheadRejectedError)
    return new EngineSilent('too many questions wait for it already')
  const { code, name } = fault as NodeJS.ErrnoException
  if (name === 'TimeoutError' || String(code).includes('TIMEOUT'))
    return new EngineSilent('it took too long', fault)
  return new EngineSilent(`the connection failed (${code ?? name})`, fault)
}
