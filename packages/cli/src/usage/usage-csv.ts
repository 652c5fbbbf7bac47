import type { UsageRow } from '@wekeza/sdk'
import Papa from 'papaparse'

const COLUMNS = [
  'from',
  'application_id',
  'operation',
  'status',
  'calls',
  'units',
  'bytes',
  'errors',
  'p50_ms',
  'p95_ms',
  'p99_ms',
]

/** Rows for a spreadsheet; what it would run as a formula is written as text. Ends without a line break. */
export function usageCsv(rows: readonly UsageRow[]): string {
  const cells = rows.map(({ from, application_id, operation, status, latency, ...counts }) => [
    ...[from, application_id, operation, status],
    ...[counts.calls, counts.units, counts.bytes, counts.errors],
    ...[latency.p50_ms, latency.p95_ms, latency.p99_ms],
  ])
  return Papa.unparse([COLUMNS, ...cells], { escapeFormulae: true, newline: '\n' })
}
