import {
  BulkheadRejectedError,
  bulkhead,
  ConsecutiveBreaker,
  circuitBreaker,
  handleWhen,
  type IPolicy,
  wrap,
} from 'cockatiel'

export interface CallLimits {
  /** how many calls run at once */
  readonly callsMax: number
  /** how many wait for one of them to end; any more are refused at once */
  readonly waitingMax: number
  /** after so many calls in a row without a usable answer none is made for a while, and then one */
  readonly silentMax: number
  readonly restMs: number
}

/** Runs calls to one place, so that neither it nor this server drowns in them. */
export function limitCalls({ callsMax, waitingMax, silentMax, restMs }: CallLimits): IPolicy {
  const breaker = circuitBreaker(handleWhen(isItsFault), {
    halfOpenAfter: restMs,
    breaker: new ConsecutiveBreaker(silentMax),
  })
  // The breaker is the outer one: while it is open nobody waits in line.
  return wrap(breaker, bulkhead(callsMax, waitingMax))
}

/** That we ask too much at once says nothing of whom we ask. */
function isItsFault(fault: unknown): boolean {
  return !(fault instanceof BulkheadRejectedError)
}
