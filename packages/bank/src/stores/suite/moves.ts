import { expect, test } from 'vitest'
import { plant } from './commits.ts'
import { account, consent, entry, funding, PEOPLE, payment } from './rows.ts'
import type { Open } from './subject.ts'

export function testMoves(open: Open): void {
  test('a consent moves on, and what the move does not name stays', async () => {
    const store = open()
    const asked = consent('csn_one')
    const accountIds = ['acc_ann', 'acc_ben']
    await plant(store, { kind: 'insert-consent', consent: asked })
    const first = {
      status: 'authorised',
      customerId: 'cus_ann',
      accountIds,
      updatedAtMs: 7,
    } as const
    const from = ['awaiting_authorisation', 'rejected'] as const
    await plant(store, { kind: 'move-consent', id: 'csn_one', from, to: first })
    expect(await store.consents.get('csn_one')).toMatchObject({ ...asked, ...first })
    const second = { status: 'consumed', paymentId: 'pay_one', updatedAtMs: 8 } as const
    await plant(store, { kind: 'move-consent', id: 'csn_one', from: ['authorised'], to: second })
    expect(await store.consents.get('csn_one')).toMatchObject({ ...asked, ...first, ...second })
  })

  test('a payment moves on, with the code of its failure', async () => {
    const store = open()
    const to = { status: 'failed', failureCode: 'insufficient_funds', updatedAtMs: 9 } as const
    await plant(
      store,
      { kind: 'insert-payment', payment: payment('pay_one') },
      { kind: 'move-payment', id: 'pay_one', from: 'pending', to },
    )
    expect(await store.payments.get('pay_one')).toMatchObject({ ...payment('pay_one'), ...to })
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
