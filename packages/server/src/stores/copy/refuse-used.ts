import type { PoolClient } from 'pg'
import { Trouble } from '../../trouble.ts'
import { postgresTables } from './postgres-tables.ts'
import { quoted } from './tables.ts'

const ADVICE = 'Make a new one with createdb, and name that.'

/**
 * Makes sure that nothing of anybody is in a database.
 * @throws {Trouble} if it has rows, or tables that are not of this platform
 */
export async function refuseUsed(client: PoolClient): Promise<void> {
  const tables = await postgresTables(client)
  if (tables.length > 0 && !tables.includes('migration')) {
    throw new Trouble(
      `The database to copy to has tables of something else (${tables[0]}). Nothing was copied. ${ADVICE}`,
    )
  }
  for (const table of tables.filter((name) => name !== 'migration')) {
    const { rows } = await client.query(`SELECT 1 FROM ${quoted(table)} LIMIT 1`)
    if (rows.length === 0) continue
    throw new Trouble(
      `The database to copy to is not empty: ${table} has rows. Nothing was copied. ${ADVICE}`,
    )
  }
}
