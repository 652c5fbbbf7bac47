import { setImmediate as nextTurn } from 'node:timers/promises'
import type { KeptRequest, RequestLog } from '@wekeza/api'
import type { RequestRows } from './request-rows.ts'

/** How late a request is written down. */
const LATE_MS = 250
/** So many are written together: a batch holds this process up for a moment only. */
const BATCH_MAX = 250
/** So many wait, at most, for a database that is slow or gone; what comes then is dropped. */
const WAITING_MAX = 10_000

export interface BatchedRequests extends RequestLog {
  /** how many were dropped so far */
  readonly dropped: number
  /** Writes down what is waiting, once more, and ends. */
  close(): Promise<void>
}

interface Told {
  /** told once when it begins; undefined: it is over, and so many were dropped meanwhile */
  onFault(cause: unknown | undefined, dropped: number): void
}

/**
 * Keeps requests in memory until they are written down together. Whoever takes note never waits, and what goes wrong
 * here is told to the operator and to nobody else.
 */
export function batchRequests(rows: RequestRows, { onFault }: Told): BatchedRequests {
  let waiting: KeptRequest[] = []
  let dropped = 0
  let droppedBefore = 0
  let failing = false
  let timer: NodeJS.Timeout | undefined
  let writing: Promise<void> | undefined

  async function writeAll(): Promise<void> {
    while (waiting.length > 0) {
      const batch = waiting.slice(0, BATCH_MAX)
      await rows.write(batch)
      waiting = waiting.slice(batch.length)
      if (failing) over()
      // Requests are answered in between.
      await nextTurn()
    }
  }

  function over(): void {
    failing = false
    onFault(undefined, dropped - droppedBefore)
    droppedBefore = dropped
  }

  function begin(): Promise<void> {
    clearTimeout(timer)
    timer = undefined
    writing ??= writeAll()
      .catch((cause) => {
        if (!failing) onFault(cause, 0)
        failing = true
      })
      .finally(() => {
        writing = undefined
        if (waiting.length > 0) later()
      })
    return writing
  }

  function later(): void {
    timer ??= setTimeout(begin, LATE_MS)
  }

  return {
    get dropped() {
      return dropped
    },
    note(request) {
      if (waiting.length >= WAITING_MAX) {
        dropped += 1
        return
      }
      waiting.push(request)
      if (!writing) later()
    },
    flush: begin,
    async get(requestId) {
      return waiting.find((one) => one.requestId === requestId) ?? (await rows.get(requestId))
    },
    async list(query) {
      await begin()
      return rows.list(query)
    },
    async close() {
      await writing
      await begin()
      clearTimeout(timer)
      await rows.close()
    },
  }
}
