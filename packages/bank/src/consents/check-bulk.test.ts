import { expect, test } from 'vitest'
import { FROM, NOW_MS, single, smallBank } from '../testing/small-bank.ts'
import { type BulkPaid, checkBulk } from './check-bulk.ts'
import type { Terms } from './consent.ts'
import { spendConsent } from './spend-consent.ts'

const PAID: BulkPaid = {
  debtorAccountId: FROM,
  totalMinor: 415_000_00,
  itemsCount: 12,
  fileHash: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
}
const TERMS: Terms = { ...PAID, kind: 'bulk_payment', debtorAccountId: null }

test('the bulk payment that was approved may be made', async () => {
  const { authorised } = await smallBank()
  expect(checkBulk(await authorised(TERMS), PAID)).toBeUndefined()
})

test.each([
  ['debtor_account_id', { debtorAccountId: 'acc_wanjiru_savings' }],
  ['total', { totalMinor: PAID.totalMinor + 1 }],
  ['total', { totalMinor: PAID.totalMinor - 1 }],
  ['items_count', { itemsCount: 13 }],
  ['file_hash', { fileHash: PAID.fileHash.replace('9', '8') }],
])('a bulk payment with another %s is refused, and the field is named', async (field, other) => {
  const { authorised } = await smallBank()
  expect(checkBulk(await authorised(TERMS), { ...PAID, ...other })).toMatchObject({
    code: 'payment_differs_from_consent',
    fields: [field],
  })
})

test('a consent of another kind makes no bulk payment', async () => {
  const { authorised } = await smallBank()
  expect(checkBulk(await authorised(single(PAID.totalMinor)), PAID)).toMatchObject({
    code: 'consent_kind_mismatch',
    wanted: ['bulk_payment'],
  })
})

test('of two bulk payments under one consent, the second commit is refused by its guard', async () => {
  const { bank, authorised } = await smallBank()
  const consent = await authorised(TERMS)
  const ids = { next: (prefix: string) => `${prefix}_${Math.random()}` }
  const spend = (paymentId: string) =>
    spendConsent(consent, { paymentId, amountMinor: 1, movesAtMs: NOW_MS }, ids, NOW_MS)
  const [first, second] = [spend('blk_one'), spend('blk_two')]
  expect(await bank.store.commit({ changes: first })).toEqual({ kind: 'committed' })
  expect(await bank.store.consents.get(consent.id)).toMatchObject({
    status: 'consumed',
    paymentId: 'blk_one',
  })
  expect(await bank.store.commit({ changes: second })).toMatchObject({
    kind: 'refused',
    failed: { guard: 'consent' },
  })
})

test('where every holder signs for money, every holder signs for a bulk payment and for refunds', async () => {
  const { authorised } = await smallBank()
  for (const terms of [TERMS, { kind: 'refunds', debtorAccountId: null } as const]) {
    const consent = await authorised(terms, 'cus_halima')
    expect(consent.status).toBe('awaiting_co_holder')
  }
})
