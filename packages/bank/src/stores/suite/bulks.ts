import { expect, test } from 'vitest'
import type { BulkItemStatus } from '../../bulk-payments/bulk.ts'
import type { Store } from '../../ports/store.ts'
import { bulk, counted, filed, ITEMS } from './bulk-rows.ts'
import { plant, tryCommit } from './commits.ts'
import { entry, funding, PEOPLE, payment } from './rows.ts'
import type { Open } from './subject.ts'

async function rowsOf(store: Store, status?: BulkItemStatus): Promise<number[]> {
  const items = await store.bulks.items('blk_one', { afterRow: 0, limit: 9, status })
  return items.map(({ row }) => row)
}

/** Files of payments: written whole, read row by row, counted as they are paid. */
export function testBulks(open: Open): void {
  test('a bulk payment reads back as it was written', async () => {
    const store = open()
    await plant(store, filed('blk_one'))
    expect(await store.bulks.get('blk_one')).toMatchObject(bulk('blk_one'))
    expect(await store.bulks.get('blk_none')).toBeUndefined()
  })

  test('its rows read back in the order of the file, page by page', async () => {
    const store = open()
    await plant(store, filed('blk_one'), filed('blk_two'))
    const first = await store.bulks.items('blk_one', { afterRow: 0, limit: 3 })
    const rest = await store.bulks.items('blk_one', { afterRow: 3, limit: 3 })
    const read = [...first, ...rest]
    expect(read.map(({ row }) => row)).toEqual([1, 2, 3, 4])
    const { items } = filed('blk_one')
    for (const [index, item] of items.entries()) expect(read[index]).toMatchObject(item)
  })

  test('a row stands as its payment does, and waits where there is none yet', async () => {
    const store = open()
    await plant(
      store,
      filed('blk_one'),
      { kind: 'insert-payment', payment: payment('pay_row_1_of_blk_one', { status: 'settled' }) },
      {
        kind: 'insert-payment',
        payment: payment('pay_row_2_of_blk_one', { status: 'failed', failureCode: 'rail_closed' }),
      },
    )
    const read = await store.bulks.items('blk_one', { afterRow: 0, limit: 9 })
    expect(read.map(({ status, begun, failureCode }) => [status, begun, failureCode])).toEqual([
      ['settled', true, null],
      ['failed', true, 'rail_closed'],
      ['rejected', false, null],
      ['pending', false, null],
    ])
    expect(await rowsOf(store, 'settled')).toEqual([1])
    expect(await rowsOf(store, 'rejected')).toEqual([3])
    expect(await rowsOf(store, 'pending')).toEqual([4])
  })

  test('rows that wait in a file that was cancelled are cancelled', async () => {
    const store = open()
    await plant(store, filed('blk_one'))
    const from = bulk('blk_one')
    await plant(store, { kind: 'move-bulk', from, to: 'cancelled', atMs: 30 })
    expect(await store.bulks.get('blk_one')).toMatchObject({ status: 'cancelled', updatedAtMs: 30 })
    expect(await rowsOf(store, 'cancelled')).toEqual([1, 2, 4])
  })

  test('what is counted is added up', async () => {
    const store = open()
    await plant(store, filed('blk_one'), counted('blk_one'))
    const failed = { count: 1, amountMinor: 70 }
    await plant(store, counted('blk_one', { begun: { after: 2, count: 1 }, failed, atMs: 21 }))
    expect(await store.bulks.get('blk_one')).toMatchObject({
      begunCount: 3,
      settled: { count: 2, amountMinor: 200 },
      failed: { count: 1, amountMinor: 70 },
      updatedAtMs: 21,
    })
  })

  test('of many that count the same rows at once, one does', async () => {
    const store = open()
    await plant(store, filed('blk_one'))
    const outcomes = await Promise.all(
      Array.from({ length: 10 }, () => tryCommit(store, [counted('blk_one')])),
    )
    expect(outcomes.filter((outcome) => outcome === 'committed')).toHaveLength(1)
    expect(await store.bulks.get('blk_one')).toMatchObject({ begunCount: 2 })
  })

  test('a file that has moved on, or is not open, is neither counted nor moved', async () => {
    const store = open()
    await plant(store, filed('blk_one'), counted('blk_one'))
    const stale = { kind: 'move-bulk', from: bulk('blk_one'), to: 'cancelled', atMs: 30 } as const
    expect(await tryCommit(store, [stale])).toBe('refused')
    const from = { ...bulk('blk_one'), begunCount: 2, settled: { count: 1, amountMinor: 100 } }
    await plant(store, { ...stale, from, to: 'completed' })
    expect(await tryCommit(store, [counted('blk_one', { begun: null })])).toBe('refused')
    expect(await tryCommit(store, [counted('blk_none')])).toBe('refused')
  })

  test('pages are newest first and of one consent', async () => {
    const store = open()
    await plant(store, filed('blk_a'), filed('blk_b', { consentId: 'csn_two' }), filed('blk_c'))
    const page = await store.bulks.page('csn_one', { limit: 1 })
    expect(page.map(({ id }) => id)).toEqual(['blk_c'])
    const beforeSequence = page[0]?.sequence
    const rest = await store.bulks.page('csn_one', { limit: 9, beforeSequence })
    expect(rest.map(({ id }) => id)).toEqual(['blk_a'])
  })

  test('ten thousand rows are written in one commit', async () => {
    const store = open()
    const [row] = ITEMS
    if (!row) throw new Error('there is a row')
    const items = Array.from({ length: 10_000 }, (_, index) => ({
      ...row,
      row: index + 1,
      paymentId: `pay_${index}`,
    }))
    await plant(store, { kind: 'insert-bulk', bulk: bulk('blk_one'), items })
    const last = await store.bulks.items('blk_one', { afterRow: 9_998, limit: 9 })
    expect(last.map(({ paymentId }) => paymentId)).toEqual(['pay_9998', 'pay_9999'])
  })

  test('a payment remembers the file that it was a row of', async () => {
    const store = open()
    const item = payment('pay_one', { bulkPaymentId: 'blk_one' })
    await plant(store, { kind: 'insert-payment', payment: item })
    expect(await store.payments.get('pay_one')).toMatchObject({ bulkPaymentId: 'blk_one' })
  })

  test('many entries are posted as if one after the other', async () => {
    const store = open()
    await plant(store, ...PEOPLE, funding('acc_ann', 100))
    const moves = [
      ['acc_ann', 'acc_ben', 60],
      ['acc_ben', 'acc_ann', 20],
      ['acc_ann', 'acc_ben', 55],
    ] as const
    const entries = moves.map((move, index) => entry(`m${index}`, move))
    await plant(store, { kind: 'post-many', entries })
    const after = async (id: string) =>
      (await store.transactions.page(id, { limit: 9 })).map((one) => one.balanceAfterMinor)
    expect(await after('acc_ann')).toEqual([5, 60, 40, 100])
    expect(await after('acc_ben')).toEqual([95, 40, 60])
    expect(await store.accounts.get('acc_ann')).toMatchObject({ bookedMinor: 5 })
  })

  test('accounts are found by their numbers, all at once', async () => {
    const store = open()
    await plant(store, ...PEOPLE)
    const ids = await store.accounts.idsByNumber(['number of acc_ben', 'none', 'number of acc_ann'])
    expect(Object.fromEntries(ids)).toEqual({
      'number of acc_ben': 'acc_ben',
      'number of acc_ann': 'acc_ann',
    })
    expect((await store.accounts.idsByNumber([])).size).toBe(0)
  })
}
