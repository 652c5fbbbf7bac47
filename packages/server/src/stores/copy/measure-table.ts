import type { Query } from '../ledger/verify-ledger.ts'
import { type Column, quoted, type Table } from './tables.ts'

/** What one side holds of a table. */
export interface Measures {
  readonly rows: bigint
  readonly columns: readonly ColumnMeasures[]
}

export interface ColumnMeasures {
  readonly name: string
  readonly kind: Column['kind']
  /** how many rows have a value there */
  readonly filled: bigint
  /** of integers their sum, of texts how many characters they have together */
  readonly total: bigint
}

/** Asks either engine in the same words. */
export async function measureTable(query: Query, { name, columns }: Table): Promise<Measures> {
  const asked = columns.flatMap((column, index) => [
    `CAST(count(${quoted(column.name)}) AS TEXT) AS filled_${index}`,
    ...totalOf(column, index),
  ])
  const [row = {}] = await query(
    `SELECT CAST(count(*) AS TEXT) AS row_count, ${asked.join(', ')} FROM ${quoted(name)}`,
  )
  const figure = (key: string) => BigInt(String(row[key] ?? 0))
  return {
    rows: figure('row_count'),
    columns: columns.map((column, index) => ({
      ...column,
      filled: figure(`filled_${index}`),
      total: (figure(`high_${index}`) << 32n) + figure(`low_${index}`),
    })),
  }
}

/** Integers are summed in two halves: milliseconds of some million rows are more than SQLite's sum can hold. */
function totalOf({ name, kind }: Column, index: number): string[] {
  const column = quoted(name)
  if (kind === 'text') return [`CAST(sum(length(${column})) AS TEXT) AS low_${index}`]
  const wide = `CAST(${column} AS BIGINT)`
  return [
    `CAST(sum(${wide} >> 32) AS TEXT) AS high_${index}`,
    `CAST(sum(${wide} & 4294967295) AS TEXT) AS low_${index}`,
  ]
}
