import type { Database } from './open-database.ts'

const TABLES = `SELECT name FROM pragma_table_list
  WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY name`

/** The names of all tables that migrations made. */
export function tablesOf(database: Database): string[] {
  return database.prepare(TABLES).pluck().all() as string[]
}
