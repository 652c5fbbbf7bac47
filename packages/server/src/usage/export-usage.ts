import { writeCsv } from '@wekeza/platform'
import { type ExportedRow, type ExportedSpan, exportRows } from './export-rows.ts'
import { writeParquet } from './write-parquet.ts'

export const EXPORT_FORMATS = ['csv', 'ndjson', 'parquet'] as const
export type ExportFormat = (typeof EXPORT_FORMATS)[number]

export interface UsageExport extends ExportedSpan {
  readonly format: ExportFormat
}

const HEAD = [
  'from',
  'organisation_id',
  'application_id',
  'bank',
  'operation',
  'status',
  'calls',
  'units',
  'bytes',
  'duration_ms',
  'p50_ms',
  'p95_ms',
  'p99_ms',
] as const satisfies (keyof ExportedRow)[]

/**
 * Writes what was counted, for tools that look into it, as text, or as the bytes of Apache Parquet.
 * @example for await (const part of exportUsage(asked)) process.stdout.write(part)
 */
export async function* exportUsage({
  format,
  ...asked
}: UsageExport): AsyncGenerator<string | Uint8Array> {
  const stretches = exportRows(asked)
  if (format === 'parquet') return yield* writeParquet(stretches)
  if (format === 'csv') yield writeCsv([HEAD])
  for await (const rows of stretches) {
    yield format === 'csv' ? writeCsv(rows.map(cellsOf)) : rows.map(lineOf).join('')
  }
}

/** What is not known is an empty cell. */
function cellsOf(row: ExportedRow): (string | number)[] {
  return HEAD.map((name) => {
    const value = row[name]
    return value instanceof Date ? value.toISOString() : (value ?? '')
  })
}

/** What is not known is null. */
function lineOf(row: ExportedRow): string {
  return `${JSON.stringify(row)}\n`
}
