import { AbortedError, TimeoutError } from '../errors/transport-errors.ts'
import type { CallRecord } from './call-record.ts'

/** The longest that a timer holds; a longer one would fire at once. */
const TIMER_MS_MAX = 2 ** 31 - 1

/**
 * Runs work under the caller's signal, the deadline, and `per-try` also the limit of one try. Whichever ends first
 * rejects, also when the work itself does not heed its signal.
 */
export async function withLimits<T>(
  record: CallRecord,
  nowMs: number,
  limits: 'per-try' | 'in-all',
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const { signal } = record
  if (signal?.aborted) throw new AbortedError(record)
  const nearest = nearestLimit(record, nowMs, limits)
  const controller = new AbortController()
  const { promise: stopped, reject } = withRejection()
  const stop = (error: Error) => {
    reject(error)
    controller.abort()
  }
  const onAbort = () => stop(new AbortedError(record))
  const timer =
    nearest && setTimeout(() => stop(new TimeoutError(record, nearest.limit)), nearest.ms)
  signal?.addEventListener('abort', onAbort, { once: true })
  try {
    return await Promise.race([work(controller.signal), stopped])
  } finally {
    clearTimeout(timer)
    signal?.removeEventListener('abort', onAbort)
  }
}

function nearestLimit(
  { timeoutMs, deadlineAtMs }: CallRecord,
  nowMs: number,
  limits: 'per-try' | 'in-all',
) {
  const leftMs = deadlineAtMs === null ? Number.POSITIVE_INFINITY : deadlineAtMs - nowMs
  const perTryMs = limits === 'per-try' ? timeoutMs : Number.POSITIVE_INFINITY
  const ms = Math.min(leftMs, perTryMs)
  if (ms === Number.POSITIVE_INFINITY) return undefined
  const limit = leftMs < perTryMs ? ('deadlineMs' as const) : ('timeoutMs' as const)
  return { limit, ms: Math.min(Math.max(ms, 0), TIMER_MS_MAX) }
}

function withRejection(): { promise: Promise<never>; reject: (error: Error) => void } {
  let reject: (error: Error) => void = () => {}
  const promise = new Promise<never>((_, refuse) => {
    reject = refuse
  })
  return { promise, reject }
}
