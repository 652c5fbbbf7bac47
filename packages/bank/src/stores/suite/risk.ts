import { expect, test } from 'vitest'
import type { Change } from '../../changes.ts'
import type { Payee, Payment } from '../../payments/payment.ts'
import { RECENT_PAYMENTS_MAX, SMALL_PAYMENT_MINOR } from '../../risk/figures.ts'
import { plant } from './commits.ts'
import { decided, review } from './reviews.ts'
import { payment } from './rows.ts'
import type { Open } from './subject.ts'

const SHOP = { type: 'till', name: 'Shop', till_number: '123456' } as const

interface Paid {
  readonly minor: number
  readonly atMs?: number
  readonly from?: string
  readonly payee?: Payee
  readonly status?: Payment['status']
  readonly bulkPaymentId?: string
}

function paid(id: string, how: Paid): Change {
  const { minor, atMs = 1_000, from = 'acc_ann', payee, status, bulkPaymentId } = how
  const stands = { ...(status && { status }), ...(bulkPaymentId && { bulkPaymentId }) }
  const one = payment(id, { createdAtMs: atMs, ...stands })
  const more = { debtorAccountId: from, amountMinor: minor, ...(payee && { payee }) }
  return {
    kind: 'insert-payment',
    payment: { ...one, instruction: { ...one.instruction, ...more } },
  }
}

export function testRisk(open: Open): void {
  test('what left an account is counted and added up, all of it and within the window', async () => {
    const store = open()
    const minor = SMALL_PAYMENT_MINOR
    await plant(
      store,
      paid('pay_1', { minor: minor + 7, atMs: 1_000 }),
      paid('pay_2', { minor: minor + 50, atMs: 2_000 }),
      paid('pay_3', { minor, atMs: 2_001 }),
      paid('pay_small', { minor: minor - 1, atMs: 9_000 }),
      paid('pay_item', { minor, atMs: 9_000, bulkPaymentId: 'blk_one' }),
      paid('pay_other', { minor, atMs: 9_000, from: 'acc_ben' }),
    )
    expect(await store.risk.activity('acc_ann', 1_000)).toEqual({
      recentCount: 3,
      recentSumMinor: 3 * minor + 57,
      windowCount: 2,
      windowSumMinor: 2 * minor + 50,
      lastAtMs: 2_001,
    })
  })

  test('an account that has paid nothing has no activity', async () => {
    expect(await open().risk.activity('acc_none', 0)).toEqual({
      recentCount: 0,
      recentSumMinor: 0,
      windowCount: 0,
      windowSumMinor: 0,
      lastAtMs: null,
    })
  })

  test('no more payments are looked at than the window may hold', async () => {
    const store = open()
    const many = Array.from({ length: RECENT_PAYMENTS_MAX + 5 }, (_, index) =>
      paid(`pay_${index}`, { minor: SMALL_PAYMENT_MINOR }),
    )
    await plant(store, ...many)
    expect(await store.risk.activity('acc_ann', 0)).toMatchObject({
      recentCount: RECENT_PAYMENTS_MAX,
      windowCount: RECENT_PAYMENTS_MAX,
    })
  })

  test('a payee is known by where the money went, whatever it was called, once it went there', async () => {
    const store = open()
    const minor = SMALL_PAYMENT_MINOR
    await plant(
      store,
      paid('pay_1', { minor, payee: SHOP, status: 'settled' }),
      paid('pay_2', { minor, payee: { ...SHOP, till_number: '2' }, status: 'failed' }),
      paid('pay_3', { minor, payee: { ...SHOP, till_number: '3' }, status: 'in_review' }),
    )
    const known = (till_number: string, from = 'acc_ann') =>
      store.risk.hasPaid(from, { ...SHOP, name: 'The shop', till_number })
    expect(await known('123456')).toBe(true)
    expect(await known('123456', 'acc_ben')).toBe(false)
    expect(await known('2')).toBe(false)
    expect(await known('3')).toBe(false)
  })

  test('a review is read back as it was opened, and as it was decided', async () => {
    const store = open()
    await plant(store, { kind: 'insert-review', review: review('rvw_one') })
    expect(await store.risk.review('rvw_one')).toMatchObject(review('rvw_one'))
    const decision = decided('rvw_one')
    await plant(store, decision)
    expect(await store.risk.review('rvw_one')).toMatchObject(review('rvw_one', decision.to))
    expect(await store.risk.review('rvw_none')).toBeUndefined()
  })

  test('a review is decided once', async () => {
    const store = open()
    await plant(store, { kind: 'insert-review', review: review('rvw_one') }, decided('rvw_one'))
    const again = await store.commit({ changes: [decided('rvw_one', 'declined')] })
    expect(again).toEqual({ kind: 'refused', failed: { guard: 'review', subjectId: 'rvw_one' } })
    expect(await store.risk.review('rvw_one')).toMatchObject({ status: 'released' })
  })

  test('of many who decide a review at once, one does', async () => {
    const store = open()
    await plant(store, { kind: 'insert-review', review: review('rvw_one') })
    const decisions = Array.from({ length: 20 }, (_, index) =>
      store.commit({ changes: [decided('rvw_one', index % 2 === 0 ? 'released' : 'declined')] }),
    )
    const kinds = (await Promise.all(decisions)).map(({ kind }) => kind)
    expect(kinds.filter((kind) => kind === 'committed')).toHaveLength(1)
  })

  test('reviews come newest first, with and without a status', async () => {
    const store = open()
    const rows = ['rvw_1', 'rvw_2', 'rvw_3'].map((id) => review(id))
    await plant(
      store,
      ...rows.map((row): Change => ({ kind: 'insert-review', review: row })),
      decided('rvw_2'),
    )
    const page = await store.risk.reviews({ limit: 2 })
    expect(page.map(({ id }) => id)).toEqual(['rvw_3', 'rvw_2'])
    const ask = { limit: 9, beforeSequence: page.at(-1)?.sequence }
    expect((await store.risk.reviews(ask)).map(({ id }) => id)).toEqual(['rvw_1'])
    const waiting = await store.risk.reviews({ limit: 9, status: 'open' })
    expect(waiting.map(({ id }) => id)).toEqual(['rvw_3', 'rvw_1'])
  })

  test('the open reviews of a consent are those that nobody has decided', async () => {
    const store = open()
    const rows = [
      review('rvw_1'),
      review('rvw_2'),
      review('rvw_3', { consentId: 'csn_two' }),
      review('rvw_4'),
    ]
    await plant(
      store,
      ...rows.map((row): Change => ({ kind: 'insert-review', review: row })),
      decided('rvw_2'),
    )
    expect((await store.risk.openOf('csn_one')).map(({ id }) => id)).toEqual(['rvw_1', 'rvw_4'])
  })
}
