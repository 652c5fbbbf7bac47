import type { Schema } from '@wekeza/contract'
import type { Ask } from '../bench/ask.ts'
import type { Bench } from '../bench/bench.ts'
import { equal, present } from '../bench/expect.ts'

type Paged =
  | 'listTransactions'
  | 'listBeneficiaries'
  | 'listConsents'
  | 'listPayments'
  | 'listRefunds'
  | 'listMyConsents'
  | 'listMyReceipts'
  | 'listRequests'
  | 'getOrganisationUsage'
/** A row that is named by what it holds, or is a sum, has no id of its own. */
type Row = { readonly id: string } | Schema<'MyConsent'> | Schema<'UsageRow'>

/** More pages than any walk of the suite has: one that does not end is a failure, not a hang. */
const PAGES_MAX = 500

/** Goes through a list by the cursors in its bodies. */
export async function walkByCursor<R extends Row = { readonly id: string }>(
  bench: Bench,
  ask: Ask<Paged>,
  betweenPages: (page: number) => Promise<void> = async () => {},
): Promise<R[]> {
  const rows: Row[] = []
  let query = ask.query ?? {}
  for (let page = 1; page <= PAGES_MAX; page += 1) {
    const answer = await bench.done({ ...ask, query })
    rows.push(...answer.data)
    const { has_more: more, next_cursor: cursor } = answer.page
    equal(more, cursor !== null, 'has_more, beside next_cursor')
    if (cursor === null) return rows as unknown as R[]
    query = { ...query, cursor }
    await betweenPages(page)
  }
  throw new Error(`${ask.operation} has more than ${PAGES_MAX} pages`)
}

/** Goes through a list by its Link headers (RFC 8288), and by nothing else. */
export async function walkByLink<R extends Row = { readonly id: string }>(
  bench: Bench,
  ask: Ask<Paged>,
): Promise<R[]> {
  const rows: Row[] = []
  let next: Ask<Paged> = ask
  for (let page = 1; page <= PAGES_MAX; page += 1) {
    const { data } = await bench.done(next)
    rows.push(...data)
    const link = present(bench.exchanges.at(-1), 'the answer').headers.get('link')
    if (link === null) return rows as unknown as R[]
    const address = present(/<([^>]+)>; *rel="next"/.exec(link)?.[1], `the next page in ${link}`)
    next = { ...ask, address }
  }
  throw new Error(`${ask.operation} has more than ${PAGES_MAX} pages`)
}
