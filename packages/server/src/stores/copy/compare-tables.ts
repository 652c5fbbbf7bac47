import type { Query } from '../ledger/verify-ledger.ts'
import { type ColumnMeasures, type Measures, measureTable } from './measure-table.ts'
import type { Table } from './tables.ts'

export interface BothSides {
  readonly name: string
  readonly sqlite: Measures
  readonly postgres: Measures
}

export interface Compared {
  readonly tables: readonly BothSides[]
  /** the first that is not equal, as a sentence without its end */
  readonly difference: string | undefined
}

/** Measures every table on both sides. */
export async function compareTables(
  sqlite: Query,
  postgres: Query,
  tables: readonly Table[],
): Promise<Compared> {
  const measured: BothSides[] = []
  for (const table of tables) {
    measured.push({
      name: table.name,
      sqlite: await measureTable(sqlite, table),
      postgres: await measureTable(postgres, table),
    })
  }
  return { tables: measured, difference: measured.map(differenceOf).find(Boolean) }
}

function differenceOf({ name, sqlite, postgres }: BothSides): string | undefined {
  const tell = (what: string, left: bigint, right: bigint) =>
    left === right ? undefined : `${what} is ${left} in SQLite and ${right} in PostgreSQL`
  const rows = tell(`The number of rows of ${name}`, sqlite.rows, postgres.rows)
  if (rows) return rows
  for (const [index, column] of sqlite.columns.entries()) {
    const other = postgres.columns[index] as ColumnMeasures
    const place = `${name}.${column.name}`
    const difference =
      tell(`The number of values of ${place}`, column.filled, other.filled) ??
      tell(`The ${TOTALS[column.kind]} of ${place}`, column.total, other.total)
    if (difference) return difference
  }
  return undefined
}

const TOTALS = { integer: 'sum', text: 'number of characters' } as const
