import { memoryQuotaCounter, type QuotaCount, type QuotaCounter } from '@wekeza/platform'
import { FLUSHED_EVERY_MS } from './meter-calls.ts'
import { openUsage } from './sqlite-usage-rows.ts'

export interface SqliteQuotaCounter extends QuotaCounter {
  /** Writes down what was counted until now. */
  flush(): void
  /** Writes down what is left, and ends. */
  close(): void
}

export interface QuotaKeeping {
  /** the file of usage */
  readonly file: string
  /** told once when it begins; undefined: it is over */
  onFault(cause: unknown | undefined): void
  readonly everyMs?: number
}

/**
 * Counts in memory, since one process serves a file, and keeps the counts in the file of usage: what a process that is
 * killed counted in its last second is let through once more.
 * @throws {Trouble} if the file cannot be used
 */
export function sqliteQuotaCounter(keeping: QuotaKeeping): SqliteQuotaCounter {
  const { file, onFault, everyMs = FLUSHED_EVERY_MS } = keeping
  const database = openUsage(file)
  const all = database.prepare('SELECT key, day, used FROM quota_count').all() as QuotaCount[]
  const keep = database.prepare(
    `INSERT INTO quota_count (key, day, used) VALUES (?, ?, ?)
     ON CONFLICT (key) DO UPDATE SET day = excluded.day, used = excluded.used`,
  )
  const keepAll = database.transaction((counts: Iterable<QuotaCount>) => {
    for (const { key, day, used } of counts) keep.run(key, day, used)
  })
  const counter = memoryQuotaCounter(all)
  /** what could not be written yet, the latest of each key */
  const waiting = new Map<string, QuotaCount>()
  let failing = false
  const timer = setInterval(flush, everyMs)
  timer.unref()

  function flush(): void {
    for (const count of counter.drain()) waiting.set(count.key, count)
    if (waiting.size === 0) return
    try {
      keepAll.immediate(waiting.values())
      waiting.clear()
      if (failing) onFault(undefined)
      failing = false
    } catch (cause) {
      if (!failing) onFault(cause)
      failing = true
    }
  }

  return {
    take: counter.take,
    used: counter.used,
    flush,
    close() {
      clearInterval(timer)
      flush()
      database.close()
    },
  }
}
