import type { QuotaCounter, QuotaTaken } from '@wekeza/platform'
import { openDatabase } from '../stores/postgres/open-database.ts'
import { statement } from '../stores/postgres/statement.ts'

/** Of the connections of a process, those of quotas: calls without one never wait for them. */
export const QUOTA_CONNECTIONS = 2
const STATEMENT_TIMEOUT_MS = 5_000

const TABLE = 'usage.quota_count'

// One statement: whoever comes to the row at the same time waits for it, and asks again of what stands there then.
const TAKE = statement(
  `WITH taken AS (
     INSERT INTO ${TABLE} AS counted (key, day, used) SELECT $1, $2, 1 WHERE $3::bigint > 0
     ON CONFLICT (key, day) DO UPDATE SET used = counted.used + 1 WHERE counted.used < $3::bigint
     RETURNING used
   )
   SELECT used, 1 FROM taken
   UNION ALL
   SELECT used, 0 FROM ${TABLE} WHERE key = $1 AND day = $2 AND NOT EXISTS (SELECT FROM taken)`,
)
const USED = statement(`SELECT used FROM ${TABLE} WHERE key = $1 AND day = $2`)
// The day before is left for a server whose clock is a moment behind.
const FORGET = statement(
  `DELETE FROM ${TABLE} WHERE key = $1 AND day < to_char($2::date - 1, 'YYYY-MM-DD')`,
)

export interface PostgresQuotaCounter extends QuotaCounter {
  close(): Promise<void>
}

/**
 * Counts in a database that is up to date, where all servers count, on connections of its own.
 * @throws {Trouble} if it cannot be reached or used
 */
export async function postgresQuotaCounter(url: string): Promise<PostgresQuotaCounter> {
  const database = await openDatabase(url, {
    connectionsMax: QUOTA_CONNECTIONS,
    statementTimeoutMs: STATEMENT_TIMEOUT_MS,
  })
  return {
    async take(key, day, max): Promise<QuotaTaken> {
      const { rows } = await database.execute(TAKE, [key, day, max])
      const [used = max, taken] = (rows[0] ?? []) as readonly number[]
      if (taken !== 1) return { used: Math.max(used, max), allowed: false }
      // The first call of a day takes the days before it away, so that there are as many rows as there are callers.
      if (used === 1) await database.execute(FORGET, [key, day])
      return { used, allowed: true }
    },
    async used(key, day) {
      const [row] = await database.query(USED, [key, day])
      return row ? Number(row[0]) : 0
    },
    close: () => database.close(),
  }
}
