import { type CountedCall, gatherUsage, rollUp, type UsageRow } from '@wekeza/platform'
import type { UsageRows } from './usage-rows.ts'

/** How late a call is written down: what a process that is killed may lose. */
export const FLUSHED_EVERY_MS = 1_000
/** So many sums wait, at most, for a database that is slow or gone; what comes beyond is lost. */
const WAITING_MAX = 100_000

export interface CallMeter {
  /** Counts a call, and writes nothing yet: a call costs no write. */
  count(call: CountedCall): void
  /** Writes down what was counted until now. */
  flush(): Promise<void>
  /** calls that were lost so far since the database was away for too long */
  readonly lostCalls: number
  /** Writes down what is left, once more, and ends. */
  close(): Promise<void>
}

export interface Metering {
  readonly rows: Pick<UsageRows, 'add'>
  /** told once when it begins; undefined: it is over */
  onFault(cause: unknown | undefined): void
  readonly everyMs?: number
  readonly waitingMax?: number
}

/** Sums calls in memory, and adds the sums to the database from time to time, off the way of requests. */
export function meterCalls(metering: Metering): CallMeter {
  const { rows, onFault, everyMs = FLUSHED_EVERY_MS, waitingMax = WAITING_MAX } = metering
  const gatherer = gatherUsage()
  /** what could not be written yet */
  let waiting: UsageRow[] = []
  let lostCalls = 0
  let failing = false
  let writing = Promise.resolve()
  const timer = setInterval(() => void flush(), everyMs)
  timer.unref()

  async function write(): Promise<void> {
    waiting = bounded(rollUp([...waiting, ...gatherer.drain()], (atMs) => atMs))
    if (waiting.length === 0) return
    try {
      await rows.add(waiting)
      waiting = []
      if (failing) onFault(undefined)
      failing = false
    } catch (cause) {
      if (!failing) onFault(cause)
      failing = true
    }
  }

  function bounded(sums: UsageRow[]): UsageRow[] {
    for (const { calls } of sums.slice(waitingMax)) lostCalls += calls
    return sums.slice(0, waitingMax)
  }

  /** One after the other: what is being written is not written twice. */
  function flush(): Promise<void> {
    writing = writing.then(write)
    return writing
  }

  return {
    count: gatherer.count,
    flush,
    get lostCalls() {
      return lostCalls
    },
    async close() {
      clearInterval(timer)
      await flush()
    },
  }
}
