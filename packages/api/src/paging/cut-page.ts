import type { Answer } from '../answer.ts'
import type { Call } from '../call.ts'
import { PAGE_ROWS_DEFAULT } from '../limits.ts'
import type { Host } from '../ports/host.ts'
import { problem } from '../problems/problem.ts'
import { type NamedPlace, openNamedPlace, sealNamedPlace } from './named-place.ts'
import { linkTo, type Paged, type PageQuery } from './page.ts'

export interface CutList<Row> {
  readonly rows: readonly Row[]
  /** `order` never falls from row to row, and each row has an id of its own */
  placeOf(row: Row): NamedPlace
  /** how many, where the request does not say it */
  readonly usual?: number
}

type Cut<Row> =
  | ({ readonly ok: true } & Paged<Row>)
  | { readonly ok: false; readonly answer: Answer }

/** The page of a list that was read whole, since all of it counts: a statement adds up whatever page is shown. */
export function cutPage<Row>(call: Call, host: Host, list: CutList<Row>): Cut<Row> {
  const { cursor, limit = list.usual ?? PAGE_ROWS_DEFAULT } = call.query as PageQuery
  const place = cursor === undefined ? null : openNamedPlace(call, host, cursor)
  if (place === undefined) return { ok: false, answer: problem(call, 'cursor_invalid') }
  const from = place ? behind(list, place) : 0
  const rows = list.rows.slice(from, from + limit)
  const last = rows.at(-1)
  if (!last || from + limit >= list.rows.length) {
    return { ok: true, rows, page: { has_more: false, next_cursor: null }, headers: {} }
  }
  const next = sealNamedPlace(call, host, list.placeOf(last))
  const page = { has_more: true, next_cursor: next }
  return { ok: true, rows, page, headers: linkTo(call, host, next) }
}

/** A row that is gone meanwhile was the last of its order: the list goes on behind it. */
function behind<Row>({ rows, placeOf }: CutList<Row>, { order, id }: NamedPlace): number {
  const places = rows.map(placeOf)
  const same = places.findIndex((one) => one.order === order && one.id === id)
  if (same >= 0) return same + 1
  const later = places.findIndex((one) => one.order > order)
  return later < 0 ? rows.length : later
}
