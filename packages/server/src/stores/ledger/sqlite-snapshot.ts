import type { Database } from '../sqlite/open-database.ts'
import type { Query } from './verify-ledger.ts'

/** Reads the database as it stands at the first read, while others go on to write. */
export async function inSqliteSnapshot<T>(
  database: Database,
  work: (query: Query) => Promise<T>,
): Promise<T> {
  database.exec('BEGIN')
  try {
    return await work(async (sql) => database.prepare(sql).all() as Record<string, unknown>[])
  } finally {
    if (database.inTransaction) database.exec('COMMIT')
  }
}
