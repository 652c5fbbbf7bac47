import { expect, test } from 'vitest'
import type { Beneficiary } from '../../beneficiaries/beneficiary.ts'
import type { StandingOrder } from '../../standing-orders/standing-order.ts'
import { plant, tryCommit } from './commits.ts'
import { PEOPLE, payment } from './rows.ts'
import type { Open } from './subject.ts'

const { payee } = payment('pay_one').instruction

export function beneficiary(id: string, overrides: Partial<Beneficiary> = {}) {
  const row = { id: `ben_${id}`, accountId: 'acc_ann', payee, createdAtMs: 12 }
  return { kind: 'keep-beneficiary', beneficiary: { ...row, ...overrides } } as const
}

export function standingOrder(id: string, overrides: Partial<StandingOrder> = {}) {
  const order: StandingOrder = {
    id: `sto_${id}`,
    accountId: 'acc_ann',
    payee,
    amountMinor: 650_00,
    reference: 'Rent — "flat 3"',
    schedule: { every: 'month', day: 31 },
    nextOn: '2026-01-31',
    endsOn: '2026-12-31',
    lastRun: null,
    createdAtMs: 13,
    ...overrides,
  }
  return { kind: 'insert-standing-order', order } as const
}

export const movedOn = (id: string) =>
  ({
    kind: 'move-standing-order',
    id: `sto_${id}`,
    from: '2026-01-31',
    to: { nextOn: '2026-02-28', lastRun: { on: '2026-01-31', failureCode: null } },
  }) as const

/** Whom accounts pay, once and again. */
export function testStanding(open: Open): void {
  test('a payee is kept once an account, whatever name is written beside it, the newest first', async () => {
    const store = open()
    const till = { type: 'till', name: 'Mama Mboga', till_number: '123456' } as const
    await plant(store, ...PEOPLE, beneficiary('one'))
    await plant(store, beneficiary('again', { payee: { ...payee, name: 'Another name' } }))
    await plant(
      store,
      beneficiary('two', { payee: till }),
      beneficiary('b', { accountId: 'acc_ben' }),
    )
    const rows = await store.beneficiaries.page('acc_ann', { limit: 9 })
    expect(rows).toEqual([
      { ...beneficiary('two', { payee: till }).beneficiary, sequence: rows[0]?.sequence },
      { ...beneficiary('one').beneficiary, sequence: rows[1]?.sequence },
    ])
    const [newest] = await store.beneficiaries.page('acc_ann', { limit: 1 })
    const ask = { limit: 9, beforeSequence: newest?.sequence }
    expect((await store.beneficiaries.page('acc_ann', ask)).map(({ id }) => id)).toEqual([
      'ben_one',
    ])
    expect(await store.beneficiaries.page('acc_none', { limit: 9 })).toEqual([])
  })

  test('a standing order is read back as it was given, in its order, of its account', async () => {
    const store = open()
    const other = { endsOn: null, reference: null, schedule: { every: 'week', day: 7 } } as const
    await plant(store, ...PEOPLE, standingOrder('b'), standingOrder('a', other))
    await plant(store, standingOrder('c', { accountId: 'acc_ben' }))
    const [b, a] = [standingOrder('b').order, standingOrder('a', other).order]
    expect(await store.standingOrders.ofAccount('acc_ann')).toEqual([b, a])
    expect(await store.standingOrders.get('sto_a')).toEqual(a)
    expect(await store.standingOrders.get('sto_none')).toBeUndefined()
  })

  test('a standing order moves on from the day that was read, once, and ends', async () => {
    const store = open()
    await plant(store, ...PEOPLE, standingOrder('a'))
    await plant(store, movedOn('a'))
    expect(await store.standingOrders.get('sto_a')).toMatchObject(movedOn('a').to)
    expect(await tryCommit(store, [movedOn('a')])).toBe('refused')
    const to = { nextOn: null, lastRun: { on: '2026-02-28', failureCode: 'insufficient_funds' } }
    await plant(store, { ...movedOn('a'), from: '2026-02-28', to })
    expect(await store.standingOrders.get('sto_a')).toMatchObject(to)
    expect(await tryCommit(store, [{ ...movedOn('a'), from: '2026-02-28' }])).toBe('refused')
  })
}
