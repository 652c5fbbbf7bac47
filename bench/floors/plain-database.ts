import { Pool, type PoolClient, types } from 'pg'
import type { Database } from '../../packages/server/src/stores/postgres/open-database.ts'
import type { Answered } from '../../packages/server/src/stores/postgres/run.ts'
import type { Statement, Value } from '../../packages/server/src/stores/postgres/statement.ts'
import type { Step } from '../../packages/server/src/stores/postgres/transact.ts'

/** As many as the platform opens. */
const CONNECTIONS_MAX = 16

types.setTypeParser(types.builtins.INT8, Number)

/** What the platform's tables stand on, by pg as it comes: prepared statements, each awaited before the next is sent. */
export function plainDatabase(url: string): Database {
  const pool = new Pool({ connectionString: url, max: CONNECTIONS_MAX })
  const borrow = async <T>(use: (client: PoolClient) => Promise<T>) => {
    const client = await pool.connect()
    try {
      return await use(client)
    } finally {
      client.release()
    }
  }
  const query: Database['query'] = async (statement, values) =>
    (await run(pool, statement, values)).rows
  return {
    query,
    scan: query,
    execute: (statement, values) => run(pool, statement, values),
    transaction: (steps) => borrow((client) => transact(client, steps)),
    session: borrow,
    close: () => pool.end(),
  }
}

async function transact<Refused>(client: PoolClient, steps: readonly Step<Refused>[]) {
  await client.query('BEGIN')
  try {
    for (const { statement, values, judge } of steps) {
      const answered = await run(client, statement, values)
      const refused = judge?.(answered)
      if (refused !== undefined) throw new Error(`refused: ${JSON.stringify(refused)}`)
    }
    await client.query('COMMIT')
  } catch (fault) {
    await client.query('ROLLBACK')
    throw fault
  }
  return undefined
}

async function run(
  on: Pool | PoolClient,
  { name, text }: Statement,
  values: readonly Value[] = [],
): Promise<Answered> {
  const query = { name, text, values: [...values], rowMode: 'array' as const }
  const { rows, rowCount } = await on.query(query)
  return { rows, rowCount: rowCount ?? 0 }
}
