import type { Body, Schema } from '@wekeza/contract'
import type { Ask } from '../bench/ask.ts'
import type { Bench } from '../bench/bench.ts'
import { type Grant, grantBulk } from './grants.ts'
import { newKey } from './key.ts'
import { fromMinor, kes, toMinor } from './minor.ts'
import { everyday, type Holding, trading } from './people.ts'
import type { Party } from './tokens.ts'

export type BulkFile = Body<'createBulkPayment'>
export type BulkRow = BulkFile['items'][number]

/** A row of 1.00 to Baraka, unless it is said otherwise. */
export function bulkRow(differing: Partial<BulkRow> = {}): BulkRow {
  return { payee: trading.payee, amount: kes('1.00'), ...differing }
}

interface Wish {
  readonly by?: Party
  readonly payer?: Holding
  readonly expiresInMs?: number
  /** what the consent says of the file, where that is not so */
  readonly terms?: Partial<Schema<'BulkPaymentConsentRequest'>>
}

/** A file, and a customer's consent to it. */
export interface Filed {
  readonly grant: Grant
  readonly ask: Ask<'createBulkPayment'>
}

/** Asks for a consent to a JSON file, which is Wanjiru's unless it is said otherwise. */
export async function fileBulk(bench: Bench, file: BulkFile, wish: Wish = {}): Promise<Filed> {
  const total = fromMinor(file.items.reduce((sum, row) => sum + minorOf(row), 0))
  const grant = await grantFile(bench, JSON.stringify(file), [total, file.items.length], wish)
  return { grant, ask: bulkAsk(grant, file) }
}

/** The same for a CSV. */
export async function fileCsv(
  bench: Bench,
  text: string,
  count: readonly [total: string, items: number],
  query: Readonly<Record<string, string>> = {},
): Promise<Filed> {
  const grant = await grantFile(bench, text, count)
  return { grant, ask: csvAsk(grant, text, query) }
}

/** POST /v1/bulk-payments of a JSON file under a grant, with a new key. */
export function bulkAsk({ token }: Grant, body: BulkFile): Ask<'createBulkPayment'> {
  return { operation: 'createBulkPayment', token, key: newKey(), body }
}

export function csvAsk(
  { token }: Grant,
  text: string,
  query: Readonly<Record<string, string>> = {},
): Ask<'createBulkPayment'> {
  const headers = { 'content-type': 'text/csv' }
  return { operation: 'createBulkPayment', token, key: newKey(), raw: () => text, headers, query }
}

async function grantFile(
  bench: Bench,
  text: string,
  [total, items_count]: readonly [total: string, items: number],
  { terms, ...wish }: Wish = {},
): Promise<Grant> {
  const file_hash = await sha256(text)
  const grant = await grantBulk(bench, {
    ...wish,
    terms: { total: kes(total), items_count, file_hash, ...terms },
  })
  bench.afterwards(() => endAll(bench, grant))
  return grant
}

/**
 * Waits until what was handed in under a grant has been paid, unless it is for a later day: payments that are made in
 * the background would move balances that the next case looks at. A case may have ended the consent; then nobody sees.
 */
async function endAll(bench: Bench, grant: Grant): Promise<void> {
  const { status, body } = await bench.send({ operation: 'listBulkPayments', token: grant.token })
  if (status !== 200) return
  const { data } = body as Schema<'BulkPaymentPage'>
  const now = data.filter(({ execution_date }) => execution_date === null)
  for (const { id } of now) await ended(bench, grant, id)
}

/** As `sha256sum` writes it. */
async function sha256(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))
  return Buffer.from(digest).toString('hex')
}

/** What a row counts in the total: nothing, where its amount cannot be read. */
function minorOf({ amount }: BulkRow): number {
  return /^\d{1,13}(\.\d{1,2})?$/.test(amount.amount) ? toMinor(amount.amount) : 0
}

/** Asks until the file has come to its end, since its payments are made in the background. */
export async function ended(
  bench: Bench,
  { token }: Grant,
  id: string,
): Promise<Schema<'BulkPayment'>> {
  const ask = { operation: 'getBulkPayment', token, params: { bulk_payment_id: id } } as const
  for (let asks = 0; ; asks += 1) {
    const bulk = await bench.done(ask)
    const open = bulk.status === 'accepted' || bulk.status === 'partially_accepted'
    if (!open || asks === ASKS_MAX) return bulk
    await new Promise((resolve) => setTimeout(resolve, ASK_AGAIN_MS))
  }
}

const ASKS_MAX = 200
const ASK_AGAIN_MS = 50

export async function itemsOf(
  bench: Bench,
  { token }: Grant,
  id: string,
): Promise<Schema<'BulkPaymentItem'>[]> {
  const params = { bulk_payment_id: id }
  const ask = { operation: 'listBulkPaymentItems', token, params, query: { limit: 100 } } as const
  return (await bench.done(ask)).data
}

/** A grant that nothing was paid under yet, so that it can still end. */
export function unspentBulk(bench: Bench, wish: Omit<Wish, 'terms'> = {}): Promise<Grant> {
  return grantBulk(bench, { payer: everyday, ...wish })
}
