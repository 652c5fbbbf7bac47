import { USAGE_SPANS, type UsageQuery, type UsageSpan, type UsageSum } from '@wekeza/api'
import { periodAt } from '@wekeza/bank'
import { LATENCY_BUCKETS, rollUp, type UsageRow } from '@wekeza/platform'

/** What is asked of a database to keep usage. */
export interface UsageRows {
  /** Adds rows of minutes to what stands there, in all spans: all or nothing. */
  add(minutes: readonly UsageRow[]): Promise<void>
  /** in the order of what they are told apart by */
  read(query: UsageQuery): Promise<UsageSum[]>
  /** Forgets sums of a span from before a moment, so many at most. @returns how many */
  purge(span: UsageSpan, beforeMs: number, rowsMax: number): Promise<number>
  close(): Promise<void>
}

const HOUR_MS = 3_600_000

const startOf: Readonly<Record<UsageSpan, (atMs: number) => number>> = {
  minute: (atMs) => atMs,
  hour: (atMs) => atMs - (atMs % HOUR_MS),
  day: (atMs) => periodAt(atMs, 'day').startMs,
}

/** What is to be added where, for rows of minutes. */
export function sumsOf(minutes: readonly UsageRow[]): [UsageSpan, UsageRow][] {
  return USAGE_SPANS.flatMap((span) =>
    rollUp(minutes, startOf[span]).map((row): [UsageSpan, UsageRow] => [span, row]),
  )
}

const KEYS = ['organisation_id', 'span', 'from_ms', 'application_id', 'bank', 'operation', 'status']
export const BUCKETS = Array.from({ length: LATENCY_BUCKETS }, (_, bucket) => `l${bucket}`)
export const TOTALS = ['calls', 'units', 'bytes', 'duration_us']
const COUNTS = [...TOTALS, ...BUCKETS]

export const COLUMNS = [...KEYS, ...COUNTS]

/** The values of a row in the order of the columns. */
export function valuesOf(span: UsageSpan, row: UsageRow): (string | number)[] {
  const { organisationId, fromMs, applicationId, bankKey, operationId, status } = row
  const durationUs = Math.round(row.durationMs * 1_000)
  return [
    ...[organisationId, span, fromMs, applicationId, bankKey, operationId, status],
    ...[row.calls, row.units, row.bytes, durationUs, ...row.latency],
  ]
}

/** @param table its name, with that of a schema where there is one */
export function upsertText(table: string, source: string): string {
  const added = COUNTS.map((name) => `${name} = usage_sum.${name} + excluded.${name}`)
  return `INSERT INTO ${table} AS usage_sum (${COLUMNS.join(', ')}) ${source}
    ON CONFLICT (${KEYS.join(', ')}) DO UPDATE SET ${added.join(', ')}`
}
