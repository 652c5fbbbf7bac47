import { bucketOf } from './latency.ts'
import {
  billedUnits,
  type CountedCall,
  noUsage,
  type UsageKey,
  type UsageRow,
} from './usage-row.ts'

const MINUTE_MS = 60_000

/** A row while it grows. */
type Growing = { -readonly [Field in keyof UsageRow]: UsageRow[Field] } & { latency: number[] }

/** Counts calls, and hands their sums over from time to time: a call costs no write. */
export interface UsageGatherer {
  count(call: CountedCall): void
  /** how many rows wait: bounded by keys that were called since the last time, not by calls */
  readonly size: number
  /** What was counted since the last time. Whatever is counted after belongs to the next. */
  drain(): UsageRow[]
}

/**
 * Sums calls by their minute and key.
 * @example
 * const gatherer = gatherUsage()
 * gatherer.count(call)
 * await store.add(gatherer.drain())
 */
export function gatherUsage(): UsageGatherer {
  let rows = new Map<string, Growing>()
  return {
    count(call) {
      const fromMs = call.atMs - (call.atMs % MINUTE_MS)
      const key = keyOf(call, fromMs)
      const row = rows.get(key) ?? (noUsage(call, fromMs) as Growing)
      rows.set(key, row)
      row.calls += 1
      row.units += billedUnits(call)
      row.bytes += call.bytes
      row.durationMs += call.durationMs
      const bucket = bucketOf(call.durationMs)
      row.latency[bucket] = (row.latency[bucket] ?? 0) + 1
    },
    get size() {
      return rows.size
    },
    drain() {
      const drained = rows
      rows = new Map()
      return [...drained.values()]
    },
  }
}

/** What tells rows apart. */
export function keyOf(key: UsageKey, fromMs: number): string {
  return `${fromMs} ${key.applicationId} ${key.operationId} ${key.status} ${key.bankKey}`
}
