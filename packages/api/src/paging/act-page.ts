import type { ActPlace, ActQuery } from '@wekeza/platform'
import type { Answer } from '../answer.ts'
import type { Call } from '../call.ts'
import { PAGE_ROWS_DEFAULT } from '../limits.ts'
import type { Host } from '../ports/host.ts'
import { problem } from '../problems/problem.ts'
import { openNamedPlace, sealNamedPlace } from './named-place.ts'
import { linkTo, type Paged, type PageQuery } from './page.ts'

type ActAsk = Pick<ActQuery, 'before' | 'limit'>

/** As pageAsk, for what was written down: its rows are numbered by bank, so a place is a time, a bank and a number. */
export function actAsk(
  call: Call,
  host: Host,
): { ok: true; ask: ActAsk } | { ok: false; answer: Answer } {
  const { cursor, limit = PAGE_ROWS_DEFAULT } = call.query as PageQuery
  if (cursor === undefined) return { ok: true, ask: { limit: limit + 1 } }
  const place = openNamedPlace(call, host, cursor)
  if (!place) return { ok: false, answer: problem(call, 'cursor_invalid') }
  const [bank = '', sequence = ''] = place.id.split('~')
  const before = { atMs: place.order, bank, sequence: Number(sequence) }
  return { ok: true, ask: { limit: limit + 1, before } }
}

/** As pageOf, for what was written down. */
export function actPage<Row>(
  call: Call,
  host: Host,
  answered: readonly Row[],
  placeOf: (row: Row) => ActPlace,
): Paged<Row> {
  const { limit = PAGE_ROWS_DEFAULT } = call.query as PageQuery
  const rows = answered.slice(0, limit)
  const last = rows.at(-1)
  if (answered.length <= limit || !last) {
    return { rows, page: { has_more: false, next_cursor: null }, headers: {} }
  }
  const { atMs, bank, sequence } = placeOf(last)
  const cursor = sealNamedPlace(call, host, { order: atMs, id: `${bank}~${sequence}` })
  const page = { has_more: true, next_cursor: cursor }
  return { rows, page, headers: linkTo(call, host, cursor) }
}
