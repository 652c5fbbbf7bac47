import { LATENCY_BUCKETS, percentileMs } from './latency.ts'
import type { UsageRow } from './usage-row.ts'

/** What is summed up of rows. */
export interface Counted extends Pick<UsageRow, 'calls' | 'units' | 'bytes' | 'latency'> {
  /** calls that were answered with `FIRST_ERROR_STATUS` or above */
  readonly errors: number
}

export const FIRST_ERROR_STATUS = 400

/** What was called, and how that went. */
export interface UsageFigures {
  readonly calls: number
  readonly units: number
  readonly bytes: number
  /** calls that were answered with a status of 400 or above */
  readonly errors: number
  /** of the calls, from 0 to 1; 0 where nothing was called */
  readonly errorRate: number
  /** as far as buckets tell, see `percentileMs` */
  readonly latency: Latency
}

export interface Latency {
  readonly p50Ms: number | null
  readonly p95Ms: number | null
  readonly p99Ms: number | null
}

/** Sums rows up as people read them. */
export function figuresOf(rows: readonly Counted[]): UsageFigures {
  const sum = (of: (row: Counted) => number) => rows.reduce((total, row) => total + of(row), 0)
  const calls = sum((row) => row.calls)
  const errors = sum((row) => row.errors)
  const counts = Array.from({ length: LATENCY_BUCKETS }, (_, bucket) =>
    sum(({ latency }) => latency[bucket] ?? 0),
  )
  return {
    calls,
    units: sum(({ units }) => units),
    bytes: sum(({ bytes }) => bytes),
    errors,
    errorRate: calls === 0 ? 0 : errors / calls,
    latency: {
      p50Ms: percentileMs(counts, 0.5),
      p95Ms: percentileMs(counts, 0.95),
      p99Ms: percentileMs(counts, 0.99),
    },
  }
}
