import type { KeptRequest, RequestQuery } from '@wekeza/api'
import type { Database } from '../stores/sqlite/open-database.ts'
import { COLUMNS, newestOf, requestOf, stretchOf } from './request-rows.ts'

type Outcome = readonly [operation: string | null, status: number]

const IN_STRETCH =
  '(at_ms, request_id) < (@beforeMs, @beforeId) AND at_ms >= @fromMs ORDER BY at_ms DESC, request_id DESC LIMIT @limit'

/**
 * Lists requests from a file of SQLite, the newest first. Those of one operation and status stand together in the order
 * of their time, so that of each only as many are looked at as are wanted, however many there are.
 */
export function requestLister(database: Database): (query: RequestQuery) => KeptRequest[] {
  const outcomesOf = outcomeFinder(database)
  const all = database
    .prepare(`SELECT ${COLUMNS} FROM request_line WHERE application_id = @id AND ${IN_STRETCH}`)
    .raw()
  const alike = database
    .prepare(
      `SELECT ${COLUMNS} FROM request_line INDEXED BY request_line_by_outcome
       WHERE application_id = @id AND operation IS @operation AND status = @status AND ${IN_STRETCH}`,
    )
    .raw()

  const ofResource = database
    .prepare(
      `SELECT ${COLUMNS} FROM request_line INDEXED BY request_line_by_resource
       WHERE application_id = @id AND resource_id = @resourceId AND status BETWEEN @least AND @most
         AND (@operation IS NULL OR operation = @operation) AND ${IN_STRETCH}`,
    )
    .raw()

  function listOf(id: string, query: RequestQuery): KeptRequest[] {
    const stretch = stretchOf(query)
    if (query.resourceId !== undefined) {
      const { resourceId, operationId: operation = null, status } = query
      const wanted = { resourceId, operation, least: status?.from ?? 0, most: status?.to ?? 999 }
      return ofResource.all({ id, ...wanted, ...stretch }).map(requestOf)
    }
    if (query.status === undefined && query.operationId === undefined) {
      return all.all({ id, ...stretch }).map(requestOf)
    }
    const lists = outcomesOf(id, query).map(([operation, status]) =>
      alike.all({ id, operation, status, ...stretch }).map(requestOf),
    )
    return newestOf(lists, query.limit)
  }

  return (query) =>
    newestOf(
      query.applicationIds.map((id) => listOf(id, query)),
      query.limit,
    )
}

/** Finds which operations ended with which statuses, from one to the next: a few steps, where a count would read all. */
function outcomeFinder(database: Database) {
  const FROM = 'SELECT operation, status FROM request_line INDEXED BY request_line_by_outcome'
  const nextStatus = database
    .prepare(
      `${FROM} WHERE application_id = ? AND operation IS ? AND status > ? ORDER BY status LIMIT 1`,
    )
    .raw()
  const nextOperation = database
    .prepare(
      `${FROM} WHERE application_id = ? AND operation > ? ORDER BY operation, status LIMIT 1`,
    )
    .raw()
  return (id: string, { operationId, status }: RequestQuery): Outcome[] => {
    const [least, most] = [status?.from ?? 0, status?.to ?? 999]
    const found: Outcome[] = []
    // What the contract does not have is no operation, and comes first.
    let operation = operationId ?? null
    for (;;) {
      let next = nextStatus.get(id, operation, least - 1) as Outcome | undefined
      while (next && next[1] <= most) {
        found.push(next)
        next = nextStatus.get(id, operation, next[1]) as Outcome | undefined
      }
      if (operationId !== undefined) return found
      const behind = nextOperation.get(id, operation ?? '') as Outcome | undefined
      if (!behind) return found
      operation = behind[0]
    }
  }
}
