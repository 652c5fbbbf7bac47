import type { ChangesAsk, PageAsk } from '@wekeza/bank'
import type { Schema } from '@wekeza/contract'
import type { Answer } from '../answer.ts'
import { type Call, found } from '../call.ts'
import { PAGE_ROWS_DEFAULT } from '../limits.ts'
import type { Host } from '../ports/host.ts'
import { problem } from '../problems/problem.ts'

export interface PageQuery {
  limit?: number
  cursor?: string
}

export interface Paged<Row> {
  readonly rows: readonly Row[]
  readonly page: Schema<'Page'>
  readonly headers: Record<string, string>
}

/** Reads the place and size that a request asks for; one row more is asked of the store, to know whether more follow. */
export function pageAsk(
  call: Call,
  host: Host,
): { ok: true; ask: PageAsk } | { ok: false; answer: Answer } {
  const { cursor, limit = PAGE_ROWS_DEFAULT } = call.query as PageQuery
  if (cursor === undefined) return { ok: true, ask: { limit: limit + 1 } }
  const beforeSequence = host.cursors.open(listOf(call), cursor)
  if (beforeSequence === undefined) return { ok: false, answer: problem(call, 'cursor_invalid') }
  return { ok: true, ask: { limit: limit + 1, beforeSequence } }
}

/** Reads the place and size of a request for what has happened since; without a cursor it begins at the beginning. */
export function placeAsk(
  call: Call,
  host: Host,
): { ok: true; ask: ChangesAsk } | { ok: false; answer: Answer } {
  const { cursor, limit = PAGE_ROWS_DEFAULT } = call.query as PageQuery
  if (cursor === undefined) return { ok: true, ask: { limit, afterSequence: 0 } }
  const afterSequence = host.cursors.open(listOf(call), cursor)
  if (afterSequence === undefined) return { ok: false, answer: problem(call, 'cursor_invalid') }
  return { ok: true, ask: { limit, afterSequence } }
}

/** The cursor of a place, bound as a list's is. */
export function sealPlace(call: Call, host: Host, sequence: number): string {
  return host.cursors.seal(listOf(call), sequence)
}

/** Cuts what the store answered into a page, with its cursor and its Link header (RFC 8288). */
export function pageOf<Row extends { sequence: number }>(
  call: Call,
  host: Host,
  answered: readonly Row[],
): Paged<Row> {
  const { limit = PAGE_ROWS_DEFAULT } = call.query as PageQuery
  const rows = answered.length > limit ? answered.slice(0, limit) : answered
  const last = rows.at(-1)
  if (answered.length <= limit || !last) {
    return { rows, page: { has_more: false, next_cursor: null }, headers: {} }
  }
  const cursor = host.cursors.seal(listOf(call), last.sequence)
  return {
    rows,
    page: { has_more: true, next_cursor: cursor },
    headers: linkTo(call, host, cursor),
  }
}

/** The page of what has happened so far: its cursor is there at the end too, since more will happen behind it. */
export function pageSoFar(
  call: Call,
  host: Host,
  place: number,
  hasMore: boolean,
): Pick<Paged<never>, 'page' | 'headers'> {
  const cursor = sealPlace(call, host, place)
  return {
    page: { has_more: hasMore, next_cursor: cursor },
    headers: hasMore ? linkTo(call, host, cursor) : {},
  }
}

/** What a cursor is bound to: caller, path and filters. */
export function listOf(call: Call): string {
  const { bankKey, applicationId, customerId, consentId, staffId, developer } = found(
    call.credentials,
    'credentials',
  )
  const { limit: _, cursor: __, ...filters } = call.query as PageQuery
  const { path } = found(call.operation, 'operation')
  const person = developer?.id ?? staffId ?? customerId
  const caller = [bankKey, applicationId, person, consentId]
  return JSON.stringify([...caller, path, call.params, filters])
}

/** The Link header (RFC 8288) of the page behind. */
export function linkTo(call: Call, host: Host, cursor: string): Record<string, string> {
  return { link: `<${nextAddress(call, host, cursor)}>; rel="next"` }
}

function nextAddress(call: Call, host: Host, cursor: string): string {
  const { url } = call.request
  const path = url.slice(url.indexOf('/', url.indexOf('//') + 2)).split('?')[0]
  let query = ''
  for (const [name, value] of Object.entries(call.query as Record<string, unknown>)) {
    if (name !== 'cursor') query += `${name}=${encodeURIComponent(String(value))}&`
  }
  return `${host.publicUrl}${path}?${query}cursor=${cursor}`
}
