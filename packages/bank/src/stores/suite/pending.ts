import { expect, test } from 'vitest'
import type { Change } from '../../changes.ts'
import type { Store } from '../../ports/store.ts'
import type { PendingEnd, PendingTransaction } from '../../transactions/pending.ts'
import { plant } from './commits.ts'
import { account, entry, funding, PEOPLE } from './rows.ts'
import type { Open } from './subject.ts'

const ALL = { afterSequence: 0, limit: 99 }

export function pending(
  id: string,
  overrides: Partial<PendingTransaction> = {},
): PendingTransaction {
  return {
    id: `txn_${id}`,
    accountId: 'acc_ann',
    amountMinor: -40,
    description: `Waits for ${id}`,
    counterparty: 'Ben "B" Otieno',
    paymentId: `pay_${id}`,
    heldAtMs: 300,
    ...overrides,
  }
}

export const shown = (id: string, overrides?: Partial<PendingTransaction>) =>
  ({ kind: 'show-pending', pending: pending(id, overrides) }) as const

export const ended = (id: string, to: PendingEnd = 'removed') =>
  ({ kind: 'end-pending', accountId: 'acc_ann', id: `txn_${id}`, to }) as const

/** Posts what was pending under its own id. */
function posted(id: string): Change {
  const whole = entry(id, ['acc_ann', 'acc_ben', 40], 900)
  const [out, into] = whole.postings
  if (!out || !into) throw new Error('an entry has two postings')
  const postings = [{ ...out, transactionId: `txn_${id}` }, into]
  return { kind: 'post', entry: { ...whole, postings } }
}

const ids = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id)

async function funded(open: Open): Promise<Store> {
  const store = open()
  await plant(store, ...PEOPLE, funding('acc_ann', 1_000))
  return store
}

/** What is held for payments, between the postings of its account. */
export function testPending(open: Open): void {
  test('what is pending is read whole, alone as in its page', async () => {
    const store = await funded(open)
    await plant(store, shown('a'))
    const [newest, funds] = await store.transactions.page('acc_ann', { limit: 9 })
    expect(newest).toEqual({
      sequence: newest?.sequence,
      id: 'txn_a',
      accountId: 'acc_ann',
      status: 'pending',
      amountMinor: -40,
      balanceAfterMinor: null,
      description: 'Waits for a',
      counterparty: 'Ben "B" Otieno',
      paymentId: 'pay_a',
      bookedAtMs: 300,
    })
    expect(await store.transactions.get('acc_ann', 'txn_a')).toEqual(newest)
    expect(await store.transactions.get('acc_ben', 'txn_a')).toBeUndefined()
    expect(funds?.status).toBe('posted')
  })

  test('a posting takes the place of what was pending, and what is given up is gone', async () => {
    const store = await funded(open)
    await plant(store, shown('a'), shown('b'))
    await plant(store, ended('a', 'posted'), posted('a'))
    await plant(store, ended('b'))
    const page = await store.transactions.page('acc_ann', { limit: 9 })
    expect(page.map(({ id, status }) => [id, status])).toEqual([
      ['txn_a', 'posted'],
      ['txn_fund_acc_ann_in', 'posted'],
    ])
    expect(await store.transactions.get('acc_ann', 'txn_a')).toMatchObject({ status: 'posted' })
    expect(await store.transactions.get('acc_ann', 'txn_b')).toBeUndefined()
  })

  test('pages and filters go over both alike', async () => {
    const store = await funded(open)
    for (const id of ['a', 'b']) await plant(store, shown(id, { heldAtMs: id === 'a' ? 100 : 500 }))
    await plant(store, { kind: 'post', entry: entry('c', ['acc_ann', 'acc_ben', 7], 400) })
    await plant(store, shown('d'))
    const page = (more: object) => store.transactions.page('acc_ann', { limit: 9, ...more })
    const [first, second] = await page({ limit: 2 })
    expect([first?.id, second?.id]).toEqual(['txn_d', 'txn_c_out'])
    const rest = await page({ limit: 2, beforeSequence: second?.sequence })
    expect(ids(rest)).toEqual(['txn_b', 'txn_a'])
    expect(ids(await page({ status: 'pending' }))).toEqual(['txn_d', 'txn_b', 'txn_a'])
    expect(ids(await page({ status: 'posted' }))).toEqual(['txn_c_out', 'txn_fund_acc_ann_in'])
    expect(ids(await page({ fromMs: 300, toMs: 500 }))).toEqual(['txn_d', 'txn_c_out'])
    expect(ids(await page({ direction: 'credit' }))).toEqual(['txn_fund_acc_ann_in'])
  })

  test('transactions are filtered by their size, both ends within, whichever way the money went', async () => {
    const store = await funded(open)
    await plant(store, shown('a'), { kind: 'post', entry: entry('c', ['acc_ann', 'acc_ben', 7]) })
    const page = async (leastMinor?: number, mostMinor?: number) =>
      ids(await store.transactions.page('acc_ann', { limit: 9, leastMinor, mostMinor }))
    expect(await page(7, 40)).toEqual(['txn_c_out', 'txn_a'])
    expect(await page(8, 40)).toEqual(['txn_a'])
    expect(await page(undefined, 39)).toEqual(['txn_c_out'])
    expect(await page(41)).toEqual(['txn_fund_acc_ann_in'])
  })

  test('text is found in description or counterparty, A to Z in either case, and taken as it stands', async () => {
    const store = await funded(open)
    const rows = [
      shown('a', { description: 'School FEES 100%', counterparty: null }),
      shown('b', { description: 'x_y', counterparty: 'Wanjirũ' }),
    ]
    await plant(store, ...rows)
    const page = async (text: string) =>
      ids(await store.transactions.page('acc_ann', { limit: 9, status: 'pending', text }))
    expect(await page('fees')).toEqual(['txn_a'])
    expect(await page('SCHOOL')).toEqual(['txn_a'])
    expect(await page('0%')).toEqual(['txn_a'])
    expect(await page('%')).toEqual(['txn_a'])
    expect(await page('_')).toEqual(['txn_b'])
    expect(await page('wanjirũ')).toEqual(['txn_b'])
    expect(await page('WANJIRŨ')).toEqual([])
    expect(await page("' OR 1=1 --")).toEqual([])
    expect(await page('')).toEqual(['txn_b', 'txn_a'])
  })

  test('what happened is told oldest first, from a place on, with where it was held', async () => {
    const store = await funded(open)
    await plant(store, shown('a'), shown('b', { heldAtMs: 301 }))
    await plant(store, ended('b'))
    await plant(store, ended('a', 'posted'), posted('a'))
    const all = await store.transactions.changes('acc_ann', ALL)
    const told = all.map((one) => [
      one.kind,
      'id' in one ? one.id : one.transaction.id,
      one.held?.atMs,
    ])
    expect(told).toEqual([
      ['posted', 'txn_fund_acc_ann_in', undefined],
      ['held', 'txn_a', 300],
      ['held', 'txn_b', 301],
      ['removed', 'txn_b', 301],
      ['posted', 'txn_a', 300],
    ])
    expect(all[4]?.held?.sequence).toBe(all[1]?.sequence)
    expect(all[3]?.held?.sequence).toBe(all[2]?.sequence)
    for (const [index, { sequence }] of all.entries()) {
      const rest = await store.transactions.changes('acc_ann', { ...ALL, afterSequence: sequence })
      expect(rest).toEqual(all.slice(index + 1))
    }
    expect(await store.transactions.changes('acc_ann', { ...ALL, limit: 2 })).toEqual(
      all.slice(0, 2),
    )
    expect(ids(await store.transactions.page('acc_ben', { limit: 9 }))).toEqual(['txn_a_in'])
  })

  test('what has ended does not end again, and what is not there ends without harm', async () => {
    const store = await funded(open)
    await plant(store, shown('a'))
    await plant(store, ended('a'))
    const before = await store.transactions.changes('acc_ann', ALL)
    await plant(store, ended('a', 'posted'), ended('none'))
    expect(await store.transactions.changes('acc_ann', ALL)).toEqual(before)
  })

  test('what was given up is held anew under its id, and is pending once', async () => {
    const store = await funded(open)
    await plant(store, shown('a'))
    await plant(store, ended('a'), shown('a', { amountMinor: -41 }))
    const page = await store.transactions.page('acc_ann', { limit: 9, status: 'pending' })
    expect(page.map(({ id, amountMinor }) => [id, amountMinor])).toEqual([['txn_a', -41]])
    await plant(store, ended('a', 'posted'), posted('a'))
    const [, first, gone, second, last] = await store.transactions.changes('acc_ann', ALL)
    expect([first, gone, second, last].map((one) => one?.kind)).toEqual([
      'held',
      'removed',
      'held',
      'posted',
    ])
    expect(last?.held?.sequence).toBe(second?.sequence)
  })

  test('totals add up before, within and after a span, and nothing that is pending', async () => {
    const store = await funded(open)
    const moves = [100, 200, 300, 400, 500].map((atMs, index): Change => {
      const way =
        index % 2 === 0 ? (['acc_ann', 'acc_ben'] as const) : (['acc_ben', 'acc_ann'] as const)
      return { kind: 'post', entry: entry(String(index), [...way, index + 1], atMs) }
    })
    await plant(store, funding('acc_ben', 1_000), ...moves, shown('a', { heldAtMs: 250 }))
    expect(await store.transactions.totals('acc_ann', { fromMs: 200, toMs: 400 })).toEqual({
      beforeMinor: -1,
      inMinor: 2,
      inCount: 1,
      outMinor: 3,
      outCount: 1,
      afterMinor: 1_000 + 4 - 5,
      bookedMinor: 997,
    })
    const none = { inMinor: 0, inCount: 0, outMinor: 0, outCount: 0 }
    const empty = { ...none, beforeMinor: 0, afterMinor: 0, bookedMinor: 0 }
    await plant(store, { kind: 'insert-account', account: account('acc_new') })
    expect(await store.transactions.totals('acc_new', { fromMs: 0, toMs: 9 })).toEqual(empty)
    expect(await store.transactions.totals('acc_none', { fromMs: 0, toMs: 9 })).toBeUndefined()
  })
}
