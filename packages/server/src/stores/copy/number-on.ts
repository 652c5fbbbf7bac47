import type { PoolClient } from 'pg'
import type { Database } from '../sqlite/open-database.ts'
import { lastSequence } from './sqlite-tables.ts'
import { quoted, type Table } from './tables.ts'

/** New rows are numbered on from the largest number that was ever given. */
export async function numberOn(
  client: PoolClient,
  source: Database,
  tables: readonly Table[],
): Promise<void> {
  let last = lastSequence(source)
  for (const { name, columns } of tables) {
    if (!columns.some((column) => column.name === 'sequence')) continue
    const { rows } = await client.query(
      `SELECT CAST(coalesce(max(sequence), 0) AS text) AS last FROM ${quoted(name)}`,
    )
    const found = BigInt(rows[0].last)
    if (found > last) last = found
  }
  if (last > 0n) await client.query("SELECT setval('row_sequence', $1)", [String(last)])
}
