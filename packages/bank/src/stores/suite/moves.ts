import { expect, test } from 'vitest'
import type { Change } from '../../changes.ts'
import { plant } from './commits.ts'
import {
  account,
  consent,
  entry,
  funding,
  inserted,
  moved,
  movedOn,
  PEOPLE,
  payment,
} from './rows.ts'
import type { Open } from './subject.ts'

export function testMoves(open: Open): void {
  test('a consent moves on, and what the move does not name stays', async () => {
    const store = open()
    const asked = consent('csn_one')
    const accountIds = ['acc_ann', 'acc_ben']
    await plant(store, inserted(asked))
    const first = {
      status: 'authorised',
      customerId: 'cus_ann',
      holderIds: ['cus_ann', 'cus_ben'],
      accountIds,
      accountsWithheld: true,
      expiresAtMs: 9_000_000_000_777,
      updatedAtMs: 7,
    } as const
    await plant(store, moved('csn_one', first))
    expect(await store.consents.get('csn_one')).toMatchObject({ ...asked, ...first, acts: 2 })
    const second = { status: 'consumed', paymentId: 'pay_one', updatedAtMs: 8 } as const
    await plant(store, moved('csn_one', second, 2))
    const whole = { ...asked, ...first, ...second, acts: 3 }
    expect(await store.consents.get('csn_one')).toMatchObject(whole)
  })

  test('a consent’s history has a row for each of its acts, oldest first, and nobody else’s', async () => {
    const store = open()
    const [one, other] = [inserted(consent('csn_one')), inserted(consent('csn_other'))]
    const [second, third] = [moved('csn_one', {}), moved('csn_one', { status: 'expired' }, 2)]
    const timed = { ...third.act, act: 'expire', actor: { kind: 'time', id: null } } as const
    await plant(store, one, other, second, { ...third, act: timed })
    expect(await store.consents.history('csn_one')).toEqual([
      {
        number: 1,
        act: 'request',
        actor: { kind: 'application', id: 'app_one' },
        status: 'awaiting_authorisation',
        atMs: 1_700_000_000_002,
      },
      second.act,
      timed,
    ])
    expect(await store.consents.history('csn_none')).toEqual([])
  })

  test('a period is used up to its cap and its count, no further, and what is returned can be used', async () => {
    const store = open()
    const use = (amountMinor: number, startMs = 0): Change => ({
      kind: 'use-period',
      use: { consentId: 'csn_one', startMs, amountMinor },
      limit: { period: 'day', capMinor: 100, paymentsMax: 3 },
    })
    const kindOf = async (change: Change) => (await store.commit({ changes: [change] })).kind
    expect(await kindOf(use(101))).toBe('refused')
    await plant(store, use(60), use(40))
    expect(await kindOf(use(1))).toBe('refused')
    expect(await kindOf(use(1, 86_400_000))).toBe('committed')
    await plant(store, {
      kind: 'return-period',
      use: { consentId: 'csn_one', startMs: 0, amountMinor: 60 },
    })
    await plant(store, use(1), use(1))
    expect(await store.consents.used('csn_one', 0)).toEqual({ paidMinor: 42, payments: 3 })
    expect(await kindOf(use(1))).toBe('refused')
    expect(await store.consents.used('csn_two', 0)).toEqual({ paidMinor: 0, payments: 0 })
  })

  test('reads are added to what is counted, by account and permission', async () => {
    const store = open()
    const read = (count: number, firstAtMs: number, lastAtMs: number, accountId = 'acc_ann') =>
      ({
        consentId: 'csn_one',
        accountId,
        permission: 'balances.read',
        count,
        firstAtMs,
        lastAtMs,
      }) as const
    for (const one of [read(2, 50, 60), read(1, 90, 90, 'acc_ben'), read(3, 40, 80)]) {
      await plant(store, { kind: 'count-read', read: one })
    }
    expect(await store.reads.of('csn_one')).toEqual([read(5, 40, 80), read(1, 90, 90, 'acc_ben')])
    expect(await store.reads.of('csn_two')).toEqual([])
  })

  test('a payment moves on, with the code of its failure', async () => {
    const store = open()
    const to = { status: 'failed', failureCode: 'insufficient_funds', updatedAtMs: 9 } as const
    await plant(
      store,
      { kind: 'insert-payment', payment: payment('pay_one') },
      movedOn('pay_one', to),
    )
    const stands = { ...payment('pay_one'), ...to, steps: 2 }
    expect(await store.payments.get('pay_one')).toMatchObject(stands)
  })

  test('what is held cannot be spent, and what is released can', async () => {
    const store = open()
    await plant(store, ...PEOPLE, funding('acc_ann', 100))
    await plant(store, { kind: 'hold', accountId: 'acc_ann', amountMinor: 70 })
    expect(await store.accounts.get('acc_ann')).toMatchObject({ bookedMinor: 100, heldMinor: 70 })
    const spend = { kind: 'post', entry: entry('spend', ['acc_ann', 'acc_ben', 31]) } as const
    expect(await store.commit({ changes: [spend] })).toMatchObject({ kind: 'refused' })
    await plant(store, { kind: 'release', accountId: 'acc_ann', amountMinor: 70 }, spend)
    expect(await store.accounts.get('acc_ann')).toMatchObject({ bookedMinor: 69, heldMinor: 0 })
  })

  test('an agreed overdraft can be spent to its end, and no further', async () => {
    const store = open()
    const overdrawn = account('acc_new', { overdraftMinor: 50 })
    await plant(store, ...PEOPLE, { kind: 'insert-account', account: overdrawn })
    await plant(store, { kind: 'post', entry: entry('a', ['acc_new', 'acc_ben', 50]) })
    const more = { kind: 'post', entry: entry('b', ['acc_new', 'acc_ben', 1]) } as const
    expect(await store.commit({ changes: [more] })).toEqual({
      kind: 'refused',
      failed: { guard: 'funds', subjectId: 'acc_new' },
    })
  })

  test('an internal account goes below zero without limit', async () => {
    const store = open()
    await plant(store, ...PEOPLE, funding('acc_ann', 999_999_999_999_999))
    expect(await store.accounts.get('acc_world')).toMatchObject({
      bookedMinor: -999_999_999_999_999,
    })
    expect(await store.accounts.get('acc_ann')).toMatchObject({ bookedMinor: 999_999_999_999_999 })
  })
}
