import type { PoolClient } from 'pg'
import type { Query } from './verify-ledger.ts'

/** Reads the database as it stands at the first read, while others go on to write. It may take as long as it needs. */
export async function inPostgresSnapshot<T>(
  client: PoolClient,
  work: (query: Query) => Promise<T>,
): Promise<T> {
  await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY')
  await client.query('SET LOCAL statement_timeout = 0')
  // Groups and sorts of all entries then need no files, up to about a million of them.
  await client.query("SET LOCAL work_mem = '64MB'")
  const result = await work(queryOf(client))
  await client.query('COMMIT')
  return result
}

/** Asks within the transaction that the connection is in. */
export function queryOf(client: PoolClient): Query {
  return async (sql) => (await client.query(sql)).rows
}
