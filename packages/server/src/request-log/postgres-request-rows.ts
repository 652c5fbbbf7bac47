import type { KeptRequest, RequestQuery } from '@wekeza/api'
import { type Database, openDatabase } from '../stores/postgres/open-database.ts'
import { statement } from '../stores/postgres/statement.ts'
import {
  COLUMNS,
  newestOf,
  purgeEach,
  type RequestRows,
  requestOf,
  rowOf,
  stretchOf,
  TYPED_COLUMNS,
} from './request-rows.ts'

/** Of the connections of a process, those of the requests: the money never waits for one of them. */
export const REQUEST_CONNECTIONS = 1
/** What is not written by then is tried again with the next batch. */
const STATEMENT_TIMEOUT_MS = 5_000

const WRITE = statement(
  `INSERT INTO request_line (${COLUMNS}) SELECT ${COLUMNS} FROM json_to_recordset($1::json) AS t(${TYPED_COLUMNS})
   ON CONFLICT DO NOTHING`,
)
const BY_ID = statement(`SELECT ${COLUMNS} FROM request_line WHERE request_id = $1`)
const IN_STRETCH = `(at_ms, request_id) < ($2, $3) AND at_ms >= $4
   ORDER BY at_ms DESC, request_id DESC LIMIT $5`
const ALL = statement(
  `SELECT ${COLUMNS} FROM request_line WHERE application_id = $1 AND ${IN_STRETCH}`,
)
const OPERATION = "coalesce(operation, '')"
/** Which operations ended with which statuses, found from one to the next: a few steps, where a count would read all. */
const OUTCOMES = `outcome AS (
  (SELECT ${OPERATION} AS name, status AS ended FROM request_line WHERE application_id = $1
   ORDER BY ${OPERATION}, status LIMIT 1)
  UNION ALL
  SELECT next.* FROM outcome, LATERAL (
    SELECT ${OPERATION}, status FROM request_line
    WHERE application_id = $1 AND (${OPERATION}, status) > (outcome.name, outcome.ended)
    ORDER BY ${OPERATION}, status LIMIT 1) AS next)`
/** Of each outcome that is wanted as many as are wanted, and of those the newest. */
const ALIKE = statement(
  `WITH RECURSIVE ${OUTCOMES}
   SELECT ${COLUMNS} FROM outcome, LATERAL (
     SELECT ${COLUMNS} FROM request_line
     WHERE application_id = $1 AND ${OPERATION} = outcome.name AND status = outcome.ended
       AND ${IN_STRETCH}) AS alike
   WHERE ended BETWEEN $6 AND $7 AND ($8::text IS NULL OR name = $8)
   ORDER BY at_ms DESC, request_id DESC LIMIT $5`,
)
/** A resource has few. */
const OF_RESOURCE = statement(
  `SELECT ${COLUMNS} FROM request_line
   WHERE application_id = $1 AND status BETWEEN $6 AND $7 AND ($8::text IS NULL OR operation = $8)
     AND resource_id = $9 AND ${IN_STRETCH}`,
)
const NEXT = statement('SELECT min(application_id) FROM request_line WHERE application_id > $1')
const REMOVE = statement(
  `DELETE FROM request_line WHERE (application_id, at_ms, request_id) IN (
     SELECT application_id, at_ms, request_id FROM request_line
     WHERE application_id = $1 AND at_ms < $2 ORDER BY at_ms, request_id LIMIT $3
     FOR UPDATE SKIP LOCKED)`,
)

/**
 * Opens a connection of its own for the requests of a database that is up to date.
 * @throws {Trouble} if it cannot be reached or used
 */
export async function postgresRequestRows(url: string): Promise<RequestRows> {
  const database = await openDatabase(url, {
    connectionsMax: REQUEST_CONNECTIONS,
    statementTimeoutMs: STATEMENT_TIMEOUT_MS,
  })
  return {
    write: async (requests) =>
      void (await database.execute(WRITE, [JSON.stringify(requests.map(rowOf))])),
    async get(requestId) {
      const [row] = await database.query(BY_ID, [requestId])
      return row && requestOf(row)
    },
    async list(query) {
      const lists = await Promise.all(query.applicationIds.map((id) => list(database, id, query)))
      return newestOf(lists, query.limit)
    },
    purge: purgeEach({
      async nextAfter(id) {
        const [row] = await database.query(NEXT, [id])
        return (row?.[0] ?? null) as string | null
      },
      remove: async (...bounds) => (await database.execute(REMOVE, bounds)).rowCount,
    }),
    close: () => database.close(),
  }
}

async function list(database: Database, id: string, query: RequestQuery): Promise<KeptRequest[]> {
  const { status, operationId, resourceId } = query
  const { beforeMs, beforeId, fromMs, limit } = stretchOf(query)
  const stretch = [id, beforeMs, beforeId, fromMs, limit]
  const plain = status === undefined && operationId === undefined
  const wanted = [status?.from ?? 0, status?.to ?? 999, operationId ?? null]
  if (resourceId !== undefined) {
    const ofOne = await database.scan(OF_RESOURCE, [...stretch, ...wanted, resourceId])
    return ofOne.map(requestOf)
  }
  const rows = plain
    ? await database.scan(ALL, stretch)
    : await database.scan(ALIKE, [...stretch, ...wanted])
  return rows.map(requestOf)
}
