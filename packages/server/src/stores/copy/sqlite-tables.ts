import type { Database } from '../sqlite/open-database.ts'
import { tablesOf } from '../sqlite/tables-of.ts'
import type { Described, Kinds } from './tables.ts'

export const SQLITE_KINDS: Kinds = { INTEGER: 'integer', TEXT: 'text' }

/** What PostgreSQL has in another shape: its own migrations, and one sequence for the numbers that banks gave. */
export const SQLITE_ONLY: readonly string[] = ['migration', 'bank_sequence']

/** All columns of all tables but those. */
export function describeSqlite(database: Database): Described[] {
  const columns = database.prepare('SELECT name AS "column", type FROM pragma_table_info(?)')
  return tablesOf(database)
    .filter((table) => !SQLITE_ONLY.includes(table))
    .flatMap((table) =>
      (columns.all(table) as Omit<Described, 'table'>[]).map((column) => ({ table, ...column })),
    )
}

/** The largest number that any bank gave to a row. */
export function lastSequence(database: Database): bigint {
  const last = database.prepare('SELECT coalesce(max(last), 0) FROM bank_sequence')
  return last.pluck().safeIntegers().get() as bigint
}
