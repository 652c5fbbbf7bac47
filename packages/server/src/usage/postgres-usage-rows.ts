import { type Database, openDatabase } from '../stores/postgres/open-database.ts'
import { statement } from '../stores/postgres/statement.ts'
import { COLUMNS, sumsOf, type UsageRows, upsertText, valuesOf } from './usage-rows.ts'
import { readText, readValues, usageSumsOf } from './usage-statement.ts'

const TABLE = 'usage.usage_sum'
/** Of the connections of a process, those of usage: the money never waits for one of them. */
export const USAGE_CONNECTIONS = 2
const STATEMENT_TIMEOUT_MS = 15_000

const TYPED = COLUMNS.map((name) =>
  ['organisation_id', 'span', 'application_id', 'bank', 'operation'].includes(name)
    ? `${name} text`
    : `${name} bigint`,
)
// In one order, so that two servers that add to the same rows wait for each other and never lock each other out.
const ADD = statement(
  upsertText(
    TABLE,
    `SELECT ${COLUMNS.join(', ')} FROM json_to_recordset($1::json) AS t(${TYPED.join(', ')})
     ORDER BY ${COLUMNS.slice(0, 7).join(', ')}`,
  ),
)
const PURGE = statement(
  `DELETE FROM ${TABLE} WHERE ctid IN (
     SELECT ctid FROM ${TABLE} WHERE span = $1 AND from_ms < $2 LIMIT $3 FOR UPDATE SKIP LOCKED)`,
)

/**
 * Opens connections of its own for the usage of a database that is up to date.
 * @throws {Trouble} if it cannot be reached or used
 */
export async function postgresUsageRows(url: string): Promise<UsageRows> {
  const database: Database = await openDatabase(url, {
    connectionsMax: USAGE_CONNECTIONS,
    statementTimeoutMs: STATEMENT_TIMEOUT_MS,
  })
  return {
    async add(minutes) {
      const rows = sumsOf(minutes).map(([span, row]) => {
        const values = valuesOf(span, row)
        return Object.fromEntries(COLUMNS.map((name, index) => [name, values[index]]))
      })
      if (rows.length > 0) await database.execute(ADD, [JSON.stringify(rows)])
    },
    async read(query) {
      const text = readText(
        TABLE,
        query,
        (number) => `$${number}${number === 2 || number === 3 ? '::bigint' : '::text'}`,
      )
      return usageSumsOf(await database.scan(statement(text), readValues(query)))
    },
    async purge(span, beforeMs, rowsMax) {
      return (await database.execute(PURGE, [span, beforeMs, rowsMax])).rowCount
    },
    close: () => database.close(),
  }
}
