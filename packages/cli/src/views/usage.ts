import type { UsageLatency, UsageRow } from '@wekeza/sdk'
import { formatTime, groupAmount } from '../output/format.ts'
import { type Column, table } from '../output/table.ts'
import type { View } from '../output/view.ts'

type Span = 'minute' | 'hour' | 'day'

export const formatCount = (count: number): string => groupAmount(String(count))

/** Of buckets: null is longer than the last. */
export const formatLatency = (ms: number | null): string => (ms === null ? '>10 s' : `${ms} ms`)

const EAT_OFFSET_MS = 3 * 3_600_000

/** A day as Nairobi has it; other spans by their first moment. */
export function formatSpan(from: string, per: Span): string {
  if (per !== 'day') return formatTime(from)
  return new Date(Date.parse(from) + EAT_OFFSET_MS).toISOString().slice(0, 10)
}

/** How much was called, and how it went: the same for every table that counts calls. */
export interface Counted {
  readonly calls: number
  readonly units: number
  readonly errors: number
  readonly latency: UsageLatency
}

const slowest = (part: keyof UsageLatency): Column<Counted> => ({
  title: part.replace('_ms', ''),
  text: ({ calls, latency }) => (calls === 0 ? '-' : formatLatency(latency[part])),
  align: 'right',
  drops: true,
})

export const COUNTS: readonly Column<Counted>[] = [
  { title: 'calls', text: ({ calls }) => formatCount(calls), align: 'right' },
  { title: 'units', text: ({ units }) => formatCount(units), align: 'right', drops: true },
  {
    title: 'errors',
    text: ({ errors }) => formatCount(errors),
    align: 'right',
    style: ({ errors }) => (errors > 0 ? 'yellow' : null),
  },
  slowest('p95_ms'),
  slowest('p50_ms'),
  slowest('p99_ms'),
]

const BYTES: Column<UsageRow> = {
  title: 'bytes',
  text: ({ bytes }) => formatCount(bytes),
  align: 'right',
  drops: true,
}

/** Whatever rows are told apart by has a column of its own. */
export function usageTable(per: Span, by: readonly string[]): View<readonly UsageRow[]> {
  const apart: Readonly<Record<string, Column<UsageRow>>> = {
    application: { title: 'application', text: (row) => row.application_id ?? '-' },
    operation: { title: 'operation', text: (row) => row.operation ?? '-', shrinks: true },
    status: { title: 'status', text: (row) => String(row.status ?? '-'), align: 'right' },
  }
  const told = by.flatMap((dimension) => apart[dimension] ?? [])
  const span: Column<UsageRow> = { title: per, text: ({ from }) => formatSpan(from, per) }
  return (rows) => table(rows, [span, ...told, ...COUNTS, BYTES])
}
