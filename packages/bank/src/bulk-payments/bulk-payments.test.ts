import { expect, test } from 'vitest'
import type { Consent } from '../consents/consent.ts'
import {
  NOW_MS as AT_MS,
  BARAKA,
  ELSEWHERE,
  FROM,
  type SmallBank,
  smallBank,
} from '../testing/small-bank.ts'
import type { Bulk, BulkItemStatus, BulkMode } from './bulk.ts'
import type { BulkFile } from './bulk-file.ts'
import { CHUNK_ROWS } from './chunk.ts'
import type { ItemAsk, ReadRow } from './read-row.ts'

const HASH = 'a'.repeat(64)
const DAY_MS = 86_400_000
const BAD: ReadRow = {
  ok: false,
  faults: [{ pointer: '/payee', code: 'field_missing', detail: 'is missing.' }],
  amountMinor: 70,
}

function row(amountMinor: number, more: Partial<ItemAsk> = {}): ReadRow {
  return { ok: true, ask: { payee: BARAKA, amountMinor, rail: null, reference: null, ...more } }
}

function fileOf(rows: readonly ReadRow[], mode: BulkMode = 'whole'): BulkFile {
  return { hash: HASH, format: 'json', mode, executionDate: null, rows }
}

const amountOf = (read: ReadRow) => (read.ok ? read.ask.amountMinor : (read.amountMinor ?? 0))

function consented({ authorised }: SmallBank, { rows }: BulkFile, differs = {}): Promise<Consent> {
  const totalMinor = rows.reduce((sum, read) => sum + amountOf(read), 0)
  const terms = { totalMinor, itemsCount: rows.length, fileHash: HASH, debtorAccountId: FROM }
  return authorised({ kind: 'bulk_payment', ...terms, ...differs })
}

/** Asks for a file's consent, and hands the file in. */
async function begin(small: SmallBank, file: BulkFile): Promise<Bulk> {
  const consent = await consented(small, file)
  return (await small.take(await small.bank.bulks.initiate(consent, file))).bulk
}

async function refusal({ bank }: SmallBank, consent: Consent, file: BulkFile) {
  const decision = await bank.bulks.initiate(consent, file)
  return decision.ok ? 'accepted' : decision.failure
}

async function standing({ bank }: SmallBank, { id }: Bulk) {
  const bulk = await bank.store.bulks.get(id)
  if (!bulk) throw new Error(`no bulk payment ${id}`)
  return bulk
}

async function statuses({ bank }: SmallBank, { id }: Bulk): Promise<BulkItemStatus[]> {
  const items = await bank.store.bulks.items(id, { afterRow: 0, limit: 10_000 })
  return items.map(({ status }) => status)
}

async function held({ bank }: SmallBank): Promise<number> {
  return (await bank.accounts.get(FROM))?.heldMinor ?? Number.NaN
}

async function runUntil({ bank, clock }: SmallBank, byMs: number): Promise<void> {
  await clock.advance(byMs)
  await bank.runDue()
}

const bulkTypes = async ({ bank }: SmallBank) =>
  (await bank.store.events.waiting(10_000))
    .map(({ happening }) => happening.type)
    .filter((type) => type.startsWith('bulk_payment'))

test('a file is held when it is accepted, and paid chunk by chunk until it is completed', async () => {
  const small = await smallBank()
  const before = await small.bookedMinor(FROM)
  const rows = Array.from({ length: CHUNK_ROWS + 1 }, (_, index) => row(100 + index))
  const bulk = await begin(small, fileOf(rows))
  const totalMinor = bulk.accepted.amountMinor
  expect(bulk).toMatchObject({ status: 'accepted', accepted: { count: CHUNK_ROWS + 1 } })
  expect(await held(small)).toBe(totalMinor)
  await small.bank.runDue()
  expect(await standing(small, bulk)).toMatchObject({
    status: 'completed',
    settled: bulk.accepted,
    failed: { count: 0, amountMinor: 0 },
    begunCount: CHUNK_ROWS + 1,
  })
  expect(await held(small)).toBe(0)
  expect(await small.bookedMinor(FROM)).toBe(before - totalMinor)
  expect(await bulkTypes(small)).toEqual(['bulk_payment.accepted', 'bulk_payment.completed'])
})

test('an item becomes a payment of the consent, which the file has consumed', async () => {
  const small = await smallBank()
  const bulk = await begin(small, fileOf([row(100, { reference: 'January' })]))
  await small.bank.runDue()
  const [item] = await small.bank.store.bulks.items(bulk.id, { afterRow: 0, limit: 1 })
  expect(await small.bank.store.payments.get(item?.paymentId ?? '')).toMatchObject({
    consentId: bulk.consentId,
    bulkPaymentId: bulk.id,
    status: 'settled',
    instruction: { amountMinor: 100, reference: 'January', rail: 'internal' },
  })
  const consent = await small.bank.store.consents.get(bulk.consentId)
  expect(consent).toMatchObject({ status: 'consumed', paymentId: bulk.id })
})

test.each([
  ['another file', { fileHash: 'b'.repeat(64) }, 'file_hash'],
  ['another total', { totalMinor: 301 }, 'total'],
  ['more rows', { itemsCount: 3 }, 'items_count'],
])('%s than the customer approved is refused', async (_, differs, field) => {
  const small = await smallBank()
  const file = fileOf([row(100), row(200)])
  const consent = await consented(small, file, differs)
  expect(await refusal(small, consent, file)).toMatchObject({
    code: 'payment_differs_from_consent',
    fields: [field],
  })
})

test('with the mode whole every bad row is named, and nothing is taken', async () => {
  const small = await smallBank()
  const nobody = { ...BARAKA, account_number: '0119999999' }
  const file = fileOf([
    row(100),
    BAD,
    row(100, { payee: nobody }),
    row(100, { rail: 'pesalink' }),
    row(1_000_000_00, { payee: ELSEWHERE, rail: 'pesalink' }),
  ])
  const consent = await consented(small, file)
  expect(await refusal(small, consent, file)).toMatchObject({
    code: 'bulk_payment_items_invalid',
    rowsCount: 4,
    itemsCount: 5,
    faults: [
      { row: 2, fault: { pointer: '/payee', code: 'field_missing' } },
      {
        row: 3,
        fault: { pointer: '/payee/account_number', failure: { code: 'payee_account_not_found' } },
      },
      { row: 4, fault: { pointer: '/rail', failure: { code: 'rail_not_eligible' } } },
      { row: 5, fault: { pointer: '/amount/amount', failure: { code: 'rail_limit_exceeded' } } },
    ],
  })
  expect(await held(small)).toBe(0)
})

test('with the mode items the good rows are paid and the bad ones kept with their reasons', async () => {
  const small = await smallBank()
  const bulk = await begin(small, fileOf([row(100), BAD, row(200)], 'items'))
  expect(bulk).toMatchObject({
    status: 'partially_accepted',
    accepted: { count: 2, amountMinor: 300 },
    rejected: { count: 1, amountMinor: 70 },
  })
  expect(await held(small)).toBe(300)
  await small.bank.runDue()
  expect(await standing(small, bulk)).toMatchObject({ status: 'partially_completed' })
  expect(await statuses(small, bulk)).toEqual(['settled', 'rejected', 'settled'])
})

test('with the mode items a file without any good row is refused', async () => {
  const small = await smallBank()
  const file = fileOf([BAD, BAD], 'items')
  const consent = await consented(small, file)
  expect(await refusal(small, consent, file)).toMatchObject({ code: 'bulk_payment_items_invalid' })
})

test('a file that costs more than there is, with its fees, is refused whole', async () => {
  const small = await smallBank()
  const account = await small.bank.accounts.get(FROM)
  const all = (account?.bookedMinor ?? 0) + (account?.overdraftMinor ?? 0)
  const file = fileOf([row(100, { payee: ELSEWHERE }), row(all - 100)])
  const consent = await consented(small, file)
  expect(await refusal(small, consent, file)).toMatchObject({ code: 'insufficient_funds' })
  const without = fileOf([row(all)])
  expect(await refusal(small, await consented(small, without), without)).toBe('accepted')
})

test('an item on a rail is pending until that confirms, and its money and fee stay held', async () => {
  const small = await smallBank()
  const bulk = await begin(small, fileOf([row(100), row(5_000_00, { payee: ELSEWHERE })]))
  expect(bulk.feesMinor).toBeGreaterThan(0)
  await small.bank.runDue()
  expect(await statuses(small, bulk)).toEqual(['settled', 'pending'])
  expect(await standing(small, bulk)).toMatchObject({ status: 'accepted', settled: { count: 1 } })
  expect(await held(small)).toBe(5_000_00 + bulk.feesMinor)
  await runUntil(small, DAY_MS)
  expect(await standing(small, bulk)).toMatchObject({
    status: 'completed',
    settled: bulk.accepted,
  })
  expect(await held(small)).toBe(0)
})

test('an item that its rail fails is given back, and the file says so', async () => {
  const small = await smallBank()
  const bulk = await begin(small, fileOf([row(100), row(5_000_00, { payee: ELSEWHERE })]))
  await small.bank.runDue()
  const before = await small.bookedMinor(FROM)
  await small.bank.store.commit({
    changes: [{ kind: 'set-rail', state: { rail: 'pesalink', state: 'failing', delayMs: 0 } }],
  })
  await runUntil(small, DAY_MS)
  expect(await standing(small, bulk)).toMatchObject({
    status: 'partially_completed',
    settled: { count: 1, amountMinor: 100 },
    failed: { count: 1, amountMinor: 5_000_00 },
  })
  expect(await held(small)).toBe(0)
  expect(await small.bookedMinor(FROM)).toBe(before)
})

test('an item whose rail is closed when its turn comes fails, and is given back', async () => {
  const small = await smallBank()
  const bulk = await begin(small, fileOf([row(5_000_00, { payee: ELSEWHERE })]))
  await small.bank.store.commit({
    changes: [{ kind: 'set-rail', state: { rail: 'pesalink', state: 'closed', delayMs: 0 } }],
  })
  await small.bank.runDue()
  const [item] = await small.bank.store.bulks.items(bulk.id, { afterRow: 0, limit: 1 })
  expect(item).toMatchObject({ status: 'failed', failureCode: 'rail_closed' })
  expect(await standing(small, bulk)).toMatchObject({ status: 'failed' })
  expect(await held(small)).toBe(0)
})

test('running its rows twice pays nothing twice, while the file is open and after', async () => {
  const small = await smallBank()
  const { store } = small.bank
  const before = await small.bookedMinor(FROM)
  const bulk = await begin(small, fileOf([row(100), row(5_000_00, { payee: ELSEWHERE })]))
  const due = await store.due.next(AT_MS, 9)
  const again = () =>
    store.commit({ changes: due.map((one) => ({ kind: 'schedule', due: one }) as const) })
  await small.bank.runDue()
  await again()
  await small.bank.runDue()
  expect(await small.bookedMinor(FROM)).toBe(before - 100)
  expect(await held(small)).toBe(5_000_00 + bulk.feesMinor)
  await runUntil(small, DAY_MS)
  await again()
  await small.bank.runDue()
  expect(await small.bookedMinor(FROM)).toBe(before - 5_001_00 - bulk.feesMinor)
  expect(await standing(small, bulk)).toMatchObject({ settled: bulk.accepted })
  expect(await bulkTypes(small)).toEqual(['bulk_payment.accepted', 'bulk_payment.completed'])
})

test('rows that pay the same payee the same amount with the same reference are warned of', async () => {
  const small = await smallBank()
  const twice = { reference: 'Rent' }
  const other = { ...BARAKA, name: 'Baraka' }
  const rows = [row(100, twice), row(100), row(100, twice), row(100, { ...twice, payee: other })]
  const bulk = await begin(small, fileOf(rows))
  expect(bulk.duplicatesCount).toBe(2)
  expect(bulk.duplicates).toEqual([
    { row: 3, duplicateOf: 1 },
    { row: 4, duplicateOf: 1 },
  ])
})

test('a file is cancelled before its first payment, and what was held is free again', async () => {
  const small = await smallBank()
  const bulk = await begin(small, fileOf([row(100), row(5_000_00, { payee: ELSEWHERE })]))
  const consent = await small.bank.store.consents.get(bulk.consentId)
  if (!consent) throw new Error('the consent is there')
  await small.take(await small.bank.bulks.cancel(consent, bulk.id))
  expect(await held(small)).toBe(0)
  await small.bank.runDue()
  expect(await standing(small, bulk)).toMatchObject({ status: 'cancelled', begunCount: 0 })
  expect(await statuses(small, bulk)).toEqual(['cancelled', 'cancelled'])
  expect(await bulkTypes(small)).toEqual(['bulk_payment.accepted', 'bulk_payment.cancelled'])
})

test('a file with a day waits for it, its money held meanwhile', async () => {
  const small = await smallBank()
  const file = { ...fileOf([row(100)]), executionDate: '2026-01-16' }
  const bulk = await begin(small, file)
  await runUntil(small, DAY_MS / 4)
  expect(await standing(small, bulk)).toMatchObject({ status: 'accepted', begunCount: 0 })
  expect(await held(small)).toBe(100)
  await runUntil(small, DAY_MS)
  expect(await standing(small, bulk)).toMatchObject({ status: 'completed' })
})

test('a day that has begun, or does not exist, is refused', async () => {
  const small = await smallBank()
  for (const executionDate of ['2026-01-15', '2026-02-30', '2030-01-01']) {
    const file = { ...fileOf([row(100)]), executionDate }
    const consent = await consented(small, file)
    expect(await refusal(small, consent, file)).toMatchObject({ code: 'execution_date_invalid' })
  }
})

test('a file that has begun is not cancelled', async () => {
  const small = await smallBank()
  const bulk = await begin(small, fileOf([row(100)]))
  await small.bank.runDue()
  const consent = await small.bank.store.consents.get(bulk.consentId)
  if (!consent) throw new Error('the consent is there')
  const decision = await small.bank.bulks.cancel(consent, bulk.id)
  expect(decision).toMatchObject({ ok: false, failure: { code: 'bulk_payment_not_cancellable' } })
})

test('a file of which a payment is still on its way is not cancelled, and holds what it held', async () => {
  const small = await smallBank()
  const bulk = await begin(small, fileOf([row(100), row(5_000_00, { payee: ELSEWHERE })]))
  await small.bank.runDue()
  const heldMinor = await held(small)
  const consent = await small.bank.store.consents.get(bulk.consentId)
  if (!consent) throw new Error('the consent is there')
  const decision = await small.bank.bulks.cancel(consent, bulk.id)
  expect(decision).toMatchObject({ ok: false, failure: { code: 'bulk_payment_not_cancellable' } })
  expect(heldMinor).toBe(5_000_00 + bulk.feesMinor)
})

test('an item too large to go without a look refuses the file', async () => {
  const small = await smallBank()
  const file = fileOf([row(100), row(10_000_000_01)])
  const consent = await consented(small, file)
  expect(await refusal(small, consent, file)).toMatchObject({ code: 'risk_declined' })
})
