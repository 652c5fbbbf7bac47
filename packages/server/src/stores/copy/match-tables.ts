import { Trouble } from '../../trouble.ts'
import { POSTGRES_KINDS } from './postgres-tables.ts'
import { SQLITE_KINDS } from './sqlite-tables.ts'
import type { Column, Described, Kinds, Table } from './tables.ts'

/**
 * The tables that both engines have, found in the databases themselves: one that a later migration adds cannot be
 * forgotten.
 * @throws {Trouble} if a table or a column is on one side only, or of a kind that nobody has taught to the copy
 */
export function matchTables(
  sqlite: readonly Described[],
  postgres: readonly Described[],
): readonly Table[] {
  const from = columnsOf(sqlite, SQLITE_KINDS)
  const to = columnsOf(postgres, POSTGRES_KINDS)
  refuseMissing(from, to, 'PostgreSQL')
  refuseMissing(to, from, 'SQLite')
  return [...Map.groupBy(from.values(), ({ table }) => table)].map(([name, columns]) => ({
    name,
    columns,
  }))
}

interface Placed extends Column {
  readonly table: string
}

function columnsOf(described: readonly Described[], kinds: Kinds): Map<string, Placed> {
  const columns = described.map(({ table, column, type }): [string, Placed] => {
    const kind = kinds[type]
    if (kind === undefined) throw refuse(`${table}.${column} is of the type ${type}`)
    return [`${table}.${column} (${kind})`, { table, name: column, kind }]
  })
  return new Map(columns)
}

function refuseMissing(
  wanted: ReadonlyMap<string, Placed>,
  there: ReadonlyMap<string, Placed>,
  where: string,
): void {
  const tables = new Set([...there.values()].map(({ table }) => table))
  for (const [column, { table }] of wanted) {
    if (!tables.has(table)) throw refuse(`${where} has no table ${table}`)
    if (!there.has(column)) throw refuse(`${where} has no column ${column}`)
  }
}

function refuse(fault: string): Trouble {
  return new Trouble(
    `This version does not know how to copy all of it: ${fault}. Nothing was copied. Copy with a version that does.`,
  )
}
