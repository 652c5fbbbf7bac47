import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import { operations } from '@wekeza/contract'
import type { Config } from '../config/config.ts'
import { answerProblem } from '../http/answer-problem.ts'
import { pathOf } from '../http/path-of.ts'
import type { ServerLog } from '../logging/create-log.ts'
import type { Lag } from './watch-lag.ts'

/** Whether the process lives is never refused: a supervisor that hears nothing would end it, and make it worse. */
const ALWAYS_ANSWERED = operations.getLiveness.path
/** They last for as long as somebody listens, and do next to nothing. */
const STREAMS = new Set(
  Object.values(operations)
    .filter(({ streams }) => streams)
    .map(({ path }) => path),
)
const RETRY_AFTER_SECONDS = 2

/** What there is to tell of it, now and since the start. */
export interface LoadReading {
  readonly lagMs: number
  readonly underway: number
  /** how many requests were refused, and by which limit */
  readonly refused: { readonly lag: number; readonly requests: number }
}

export interface LoadShedder {
  /** Answers as the listener does, or with a 503 before anything of the request is looked at. */
  guard(listener: RequestListener): RequestListener
  read(): LoadReading
}

interface Parts {
  readonly overload: Config['overload']
  readonly lag: Pick<Lag, 'ms'>
  readonly log: Pick<ServerLog, 'note'>
  nextRequestId(): string
}

/**
 * Refuses requests while the process has more to do than it can: what is answered late is answered to nobody, and what
 * is taken in makes the rest later still. Refusing costs next to nothing, so that it ends by itself.
 */
export function shedLoad({ overload, lag, log, nextRequestId }: Parts): LoadShedder {
  const refused = { lag: 0, requests: 0 }
  let underway = 0
  let refusedBefore = 0
  let shedding = false
  const read = (): LoadReading => ({ lagMs: Math.round(lag.ms), underway, refused: { ...refused } })

  return {
    guard(listener) {
      return (request, response) => {
        const path = pathOf(request)
        const why = path === ALWAYS_ANSWERED ? undefined : overloadedBy()
        if (why === undefined) {
          if (!STREAMS.has(path)) count(request, response)
          return listener(request, response)
        }
        refused[why] += 1
        answerProblem(response, {
          code: 'service_unavailable',
          requestId: nextRequestId(),
          headers: { 'retry-after': String(RETRY_AFTER_SECONDS), ...closing(request) },
        })
      }
    },
    read,
  }

  function overloadedBy(): keyof LoadReading['refused'] | undefined {
    const why =
      underway >= overload.requests ? 'requests' : lag.ms > overload.lagMs ? 'lag' : undefined
    if (shedding !== (why !== undefined)) tell(why)
    return why
  }

  /** Once as it begins, and once as it ends. */
  function tell(why: string | undefined): void {
    shedding = why !== undefined
    const { lagMs, refused } = read()
    const sum = refused.lag + refused.requests
    if (why === undefined) log.note('takes requests again', { refused: sum - refusedBefore })
    else log.note('overloaded', { by: why, lag_ms: lagMs, underway })
    refusedBefore = sum
  }

  /**
   * From when it is there as a whole until its answer is: whoever sends or reads slowly costs nothing, and must not take
   * the places of others.
   */
  function count(request: IncomingMessage, response: ServerResponse): void {
    let counted = false
    const begin = () => {
      if (response.closed) return
      counted = true
      underway += 1
    }
    const end = () => {
      if (!counted) return
      counted = false
      underway -= 1
    }
    if (sendsBody(request)) request.once('end', begin)
    else begin()
    // Not `once`, which would wrap each of them: calling it again changes nothing.
    response.on('prefinish', end)
    response.on('close', end)
  }
}

/** A body that nobody reads is not waited for. */
function closing(request: IncomingMessage): Record<string, string> {
  return sendsBody(request) ? { connection: 'close' } : {}
}

function sendsBody({ headers }: IncomingMessage): boolean {
  return headers['transfer-encoding'] !== undefined || Number(headers['content-length']) > 0
}
