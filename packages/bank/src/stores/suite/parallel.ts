import { expect, test } from 'vitest'
import type { Change } from '../../changes.ts'
import type { Commit, Store } from '../../ports/store.ts'
import { plant } from './commits.ts'
import { sumsOf } from './everything.ts'
import {
  account,
  answer,
  consent,
  entry,
  funding,
  inserted,
  moved,
  PEOPLE,
  payment,
  refund,
} from './rows.ts'
import type { Open } from './subject.ts'

const FIFTY = Array.from({ length: 50 }, (_, index) => String(index))

const spend = (id: string): Change => ({
  kind: 'post',
  entry: entry(id, ['acc_ann', 'acc_ben', 100]),
})

/** How often each outcome came, of commits that were all asked for at once. */
async function outcomesOf(store: Store, commits: readonly Commit[]) {
  const settled = await Promise.allSettled(commits.map((work) => store.commit(work)))
  const outcomes: Record<string, number> = {}
  for (const one of settled) {
    const outcome = one.status === 'fulfilled' ? one.value.kind : 'failed'
    outcomes[outcome] = (outcomes[outcome] ?? 0) + 1
  }
  return outcomes
}

export function testParallel(open: Open): void {
  test('of fifty payments at once on a balance for one, one is made', async () => {
    const store = open()
    await plant(store, ...PEOPLE, funding('acc_ann', 100))
    const commits = FIFTY.map((id) => ({
      changes: [{ kind: 'insert-payment', payment: payment(`pay_${id}`) } as const, spend(id)],
    }))
    expect(await outcomesOf(store, commits)).toEqual({ committed: 1, refused: 49 })
    expect(await store.accounts.get('acc_ann')).toMatchObject({ bookedMinor: 0 })
    expect(await store.payments.page('csn_one', { limit: 99 })).toHaveLength(1)
    expect(await store.transactions.page('acc_ben', { limit: 99 })).toHaveLength(1)
  })

  test('of fifty commits at once with one key, one is applied and all get its answer', async () => {
    const store = open()
    await plant(store, ...PEOPLE, funding('acc_ann', 100_000))
    const results = await Promise.all(
      FIFTY.map((id) =>
        store.commit({ changes: [spend(id)], idempotent: answer('key', { body: id }) }),
      ),
    )
    const [kept] = [await store.answers.get('key', 0)]
    const replayed = results.filter((result) => result.kind === 'replayed')
    expect(replayed).toHaveLength(49)
    for (const result of replayed) expect(result).toEqual({ kind: 'replayed', answer: kept })
    expect(await store.transactions.page('acc_ben', { limit: 99 })).toHaveLength(1)
  })

  test('of fifty payments at once on one single consent, one consumes it', async () => {
    const store = open()
    const live = consent('csn_one', { status: 'authorised' })
    await plant(store, ...PEOPLE, funding('acc_ann', 100_000), inserted(live))
    const commits = FIFTY.map((id) => ({ changes: [consume(`pay_${id}`), spend(id)] }))
    expect(await outcomesOf(store, commits)).toEqual({ committed: 1, refused: 49 })
    expect(await store.accounts.get('acc_ann')).toMatchObject({ bookedMinor: 99_900 })
  })

  test('of fifty payments at once in a period for three, three are made', async () => {
    const store = open()
    await plant(store, ...PEOPLE, funding('acc_ann', 100_000))
    const limits = [
      { period: 'day', capMinor: 100_000, paymentsMax: 3 },
      { period: 'day', capMinor: 399 },
    ] as const
    for (const [startMs, limit] of limits.entries()) {
      const use = { consentId: 'csn_one', startMs, amountMinor: 100 }
      const commits = FIFTY.map((id) => ({
        changes: [{ kind: 'use-period', use, limit } as const, spend(`${startMs}_${id}`)],
      }))
      expect(await outcomesOf(store, commits)).toEqual({ committed: 3, refused: 47 })
      expect(await store.consents.used('csn_one', startMs)).toEqual({ paidMinor: 300, payments: 3 })
    }
    expect(await store.accounts.get('acc_ann')).toMatchObject({ bookedMinor: 99_400 })
  })

  test('of fifty refunds at once of a payment that two of them use up, two are made', async () => {
    const store = open()
    const paid = payment('pay_paid', { status: 'settled' })
    await plant(store, ...PEOPLE, funding('acc_ann', 1_000_000))
    await plant(store, { kind: 'insert-payment', payment: paid })
    const commits = FIFTY.map((id) => ({
      changes: [
        { kind: 'use-refundable', paymentId: 'pay_paid', amountMinor: 50_020 } as const,
        { kind: 'insert-refund', refund: refund(`rfd_${id}`) } as const,
        spend(id),
      ],
    }))
    expect(await outcomesOf(store, commits)).toEqual({ committed: 2, refused: 48 })
    expect(await store.payments.get('pay_paid')).toMatchObject({ refundedMinor: 100_040 })
    expect(await store.refunds.page('pay_paid', { limit: 99 })).toHaveLength(2)
    expect(await store.transactions.page('acc_ben', { limit: 99 })).toHaveLength(2)
  })

  test('of fifty holders who sign at once on what one has read, one signs', async () => {
    const store = open()
    await plant(store, inserted(consent('csn_one')))
    const commits = FIFTY.map(() => ({ changes: [moved('csn_one', { status: 'authorised' })] }))
    expect(await outcomesOf(store, commits)).toEqual({ committed: 1, refused: 49 })
    expect(await store.consents.history('csn_one')).toHaveLength(2)
  })

  test('commits that are refused or fail take none of their neighbours with them', async () => {
    const store = open()
    await plant(store, ...PEOPLE, funding('acc_ann', 100_000))
    const refused: Change = { kind: 'finish-due', dueId: 'none' }
    const faulty: Change = { kind: 'hold', accountId: 'acc_none', amountMinor: 1 }
    const ends: readonly (readonly Change[])[] = [[], [refused], [faulty]]
    const commits = FIFTY.map((id, index) => ({ changes: [spend(id), ...(ends[index % 3] ?? [])] }))
    expect(await outcomesOf(store, commits)).toEqual({ committed: 17, refused: 17, failed: 16 })
    expect(await store.accounts.get('acc_ann')).toMatchObject({ bookedMinor: 98_300 })
    expect(await sumsOf(store, ['acc_world', 'acc_ann', 'acc_ben'])).toEqual({
      balancesMinor: 0,
      postingsMinor: 0,
    })
  })

  test('a reader sees whole commits only', async () => {
    const store = open()
    const two = [account('acc_one', { bookedMinor: 100_000 }), account('acc_two')]
    await plant(store, ...two.map((one): Change => ({ kind: 'insert-account', account: one })))
    const move = (id: string): Change => ({
      kind: 'post',
      entry: entry(id, ['acc_one', 'acc_two', 100]),
    })
    const writing = Promise.all(FIFTY.map((id) => store.commit({ changes: [move(id)] })))
    for (const _ of FIFTY) {
      const seen = await store.accounts.ofCustomer('cus_ann')
      expect(seen.reduce((sumMinor, { bookedMinor }) => sumMinor + bookedMinor, 0)).toBe(100_000)
    }
    await writing
  })
}

function consume(paymentId: string): Change {
  return moved('csn_one', { status: 'consumed', paymentId })
}
