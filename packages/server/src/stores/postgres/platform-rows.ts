import type { PlatformRows } from '../platform/platform-rows.ts'
import type { Database } from './open-database.ts'
import { type Statement, statement } from './statement.ts'

const named = new Map<string, Statement>()

/** The statement of a text, of which there are a few dozen: named once. */
export function namedStatement(sql: string): Statement {
  const known = named.get(sql) ?? statement(sql)
  named.set(sql, known)
  return known
}

/** The platform's rows in the database. */
export function platformRows(database: Database): PlatformRows {
  return {
    read: (sql, values) => database.query(namedStatement(sql), values),
    scan: (sql, values) => database.scan(namedStatement(sql), values),
    write: async (sql, values) => (await database.execute(namedStatement(sql), values)).rowCount,
  }
}
