import type { Answer } from '../answer.ts'
import type { Call } from '../call.ts'
import { PAGE_ROWS_DEFAULT } from '../limits.ts'
import type { Host } from '../ports/host.ts'
import type { KeptRequest, RequestQuery } from '../ports/request-log.ts'
import { problem } from '../problems/problem.ts'
import { openNamedPlace, sealNamedPlace } from './named-place.ts'
import { linkTo, type Paged, type PageQuery } from './page.ts'

type RequestAsk = Pick<RequestQuery, 'before' | 'limit'>

/** As pageAsk, for the log of requests: its rows have no number, so a place there is a time and the id at that time. */
export function requestAsk(
  call: Call,
  host: Host,
): { ok: true; ask: RequestAsk } | { ok: false; answer: Answer } {
  const { cursor, limit = PAGE_ROWS_DEFAULT } = call.query as PageQuery
  if (cursor === undefined) return { ok: true, ask: { limit: limit + 1 } }
  const place = openNamedPlace(call, host, cursor)
  if (!place) return { ok: false, answer: problem(call, 'cursor_invalid') }
  const before = { atMs: place.order, requestId: place.id }
  return { ok: true, ask: { limit: limit + 1, before } }
}

/** As pageOf, for the log of requests. */
export function requestPage(
  call: Call,
  host: Host,
  answered: readonly KeptRequest[],
): Paged<KeptRequest> {
  const { limit = PAGE_ROWS_DEFAULT } = call.query as PageQuery
  const rows = answered.slice(0, limit)
  const last = rows.at(-1)
  if (answered.length <= limit || !last) {
    return { rows, page: { has_more: false, next_cursor: null }, headers: {} }
  }
  const cursor = sealNamedPlace(call, host, { order: last.atMs, id: last.requestId })
  return {
    rows,
    page: { has_more: true, next_cursor: cursor },
    headers: linkTo(call, host, cursor),
  }
}
