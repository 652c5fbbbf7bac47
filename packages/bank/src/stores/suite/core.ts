import { expect, test } from 'vitest'
import { plant } from './commits.ts'
import { coreDifference, coreInstruction, corePosting } from './core-rows.ts'
import { account, entry, PEOPLE, transfer } from './rows.ts'
import type { Open } from './subject.ts'

/** What a core outside was asked, what it has booked, and what is not the same there. */
export function testCore(open: Open): void {
  test('an instruction is read as it was written, and as it moved on', async () => {
    const store = open()
    const own = coreInstruction('pay_two', {
      kind: 'refund',
      refundOf: 'pay_one',
      payee: null,
      rail: 'internal',
    })
    for (const instruction of [coreInstruction('pay_one'), own])
      await plant(store, { kind: 'insert-core-instruction', instruction })
    expect(await store.core.instruction('pay_two')).toEqual(own)
    const to = { status: 'refused', asks: 7, updatedAtMs: 99 } as const
    await plant(store, { kind: 'move-core-instruction', id: 'pay_one', to })
    expect(await store.core.instruction('pay_one')).toEqual(coreInstruction('pay_one', to))
    expect(await store.core.instruction('pay_none')).toBeUndefined()
  })

  test('a transfer that the core refused is not among what was paid', async () => {
    const store = open()
    for (const id of ['trf_one', 'trf_two'])
      await plant(store, { kind: 'insert-transfer', transfer: transfer(id) })
    const to = { status: 'failed', failureCode: 'core_refused' } as const
    await plant(store, { kind: 'move-transfer', id: 'trf_one', to })
    expect(await store.transfers.get('trf_one')).toMatchObject({ ...transfer('trf_one'), ...to })
    expect(await store.transfers.paid('csn_one')).toEqual({ count: 1, amountMinor: 700 })
  })

  test('the feed is read on from where it was read up to', async () => {
    const store = open()
    expect(await store.core.cursor()).toBeNull()
    await plant(store, { kind: 'move-core-cursor', from: null, to: 'one' })
    await plant(store, { kind: 'move-core-cursor', from: 'one', to: 'two' })
    expect(await store.core.cursor()).toBe('two')
  })

  test('postings of the core are found by their id, and by their instruction in the order in which they came', async () => {
    const store = open()
    const rows = [
      corePosting('cp_b'),
      corePosting('cp_a', { taken: 'set_aside', amountMinor: 7 }),
      corePosting('cp_c', { instructionId: null, counterparty: null, taken: 'mirrored' }),
    ]
    for (const posting of rows) await plant(store, { kind: 'take-core-posting', posting })
    expect(await store.core.posting('cp_c')).toEqual(rows[2])
    expect(await store.core.posting('cp_none')).toBeUndefined()
    expect(await store.core.postingsOf('pay_core')).toEqual(rows.slice(0, 2))
  })

  test('what was set aside is summed by account, and what cancels out is nothing', async () => {
    const store = open()
    const aside = (id: string, accountId: string, amountMinor: number) =>
      ({
        kind: 'take-core-posting',
        posting: corePosting(id, { accountId, amountMinor, taken: 'set_aside' }),
      }) as const
    await plant(store, aside('1', 'acc_ben', 5), aside('2', 'acc_ben', 6), aside('3', 'acc_ann', 9))
    await plant(store, aside('4', 'acc_new', 4), aside('5', 'acc_new', -4))
    await plant(store, { kind: 'take-core-posting', posting: corePosting('6') })
    expect(await store.core.setAside()).toEqual([
      { accountId: 'acc_ann', amountMinor: 9 },
      { accountId: 'acc_ben', amountMinor: 11 },
    ])
  })

  test('a difference stays as it was found until it is resolved, and may come again', async () => {
    const store = open()
    const note = (id: string, foundAtMs: number) =>
      ({ kind: 'note-difference', difference: coreDifference(id, foundAtMs) }) as const
    await plant(store, note('missing:pay_b', 5), note('doubled:pay_a', 5), note('stray:cp_1', 4))
    await plant(store, note('missing:pay_b', 9))
    const open3 = await store.core.differences(9)
    expect(open3.map(({ id }) => id)).toEqual(['stray:cp_1', 'doubled:pay_a', 'missing:pay_b'])
    expect(open3[2]).toEqual(coreDifference('missing:pay_b', 5))
    expect(await store.core.differences(1)).toHaveLength(1)

    const resolve = { kind: 'resolve-difference', id: 'missing:pay_b', atMs: 10 } as const
    await plant(store, resolve, { ...resolve, id: 'missing:pay_none' })
    expect(await store.core.differences(9)).toHaveLength(2)
    await plant(store, note('missing:pay_b', 11))
    expect((await store.core.differences(9))[2]).toEqual(coreDifference('missing:pay_b', 11))
  })

  test('what the core has booked is mirrored, whatever there is', async () => {
    const store = open()
    await plant(store, ...PEOPLE, { kind: 'insert-account', account: account('acc_new') })
    await plant(store, { kind: 'mirror', entry: entry('card', ['acc_ann', 'acc_new', 500]) })
    expect(await store.accounts.get('acc_ann')).toMatchObject({ bookedMinor: -500 })
    expect(await store.transactions.page('acc_ann', { limit: 9 })).toMatchObject([
      { amountMinor: -500, balanceAfterMinor: -500 },
    ])
    const nowhere = entry('gone', ['acc_ann', 'acc_nowhere', 1])
    await expect(store.commit({ changes: [{ kind: 'mirror', entry: nowhere }] })).rejects.toThrow(
      'no such account',
    )
    expect(await store.accounts.get('acc_ann')).toMatchObject({ bookedMinor: -500 })
  })
}
