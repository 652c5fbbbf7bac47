import { expect, test } from 'vitest'
import { plant } from './commits.ts'
import { account, consent, customer, inserted, PEOPLE, payment, transfer } from './rows.ts'
import type { Open } from './subject.ts'

export function testReads(open: Open): void {
  test('a customer is found by id and by username', async () => {
    const store = open()
    await plant(store, ...PEOPLE)
    expect(await store.customers.get('cus_ben')).toEqual(customer('cus_ben'))
    expect(await store.customers.byUsername('name of cus_ben')).toEqual(customer('cus_ben'))
  })

  test('customers are listed in the order in which they came', async () => {
    const store = open()
    const ids = ['cus_c', 'cus_a', 'cus_b']
    for (const id of ids) await plant(store, { kind: 'insert-customer', customer: customer(id) })
    expect((await store.customers.list()).map(({ id }) => id)).toEqual(ids)
  })

  test('an account is found by id and by number', async () => {
    const store = open()
    const joint = account('acc_joint', {
      customerIds: ['cus_ben', 'cus_ann'],
      holders: ['Ben', 'Ann'],
      heldMinor: 3,
      overdraftMinor: 5,
    })
    await plant(store, { kind: 'insert-account', account: joint })
    expect(await store.accounts.get('acc_joint')).toEqual(joint)
    expect(await store.accounts.byNumber('number of acc_joint')).toEqual(joint)
  })

  test('a customer has the accounts that they hold, alone or with others, in the order of opening', async () => {
    const store = open()
    const customerIds = ['cus_ben', 'cus_ann']
    await plant(
      store,
      { kind: 'insert-account', account: account('acc_z') },
      { kind: 'insert-account', account: account('acc_other', { customerIds: ['cus_ben'] }) },
      { kind: 'insert-account', account: account('acc_a', { customerIds }) },
    )
    const accounts = await store.accounts.ofCustomer('cus_ann')
    expect(accounts.map(({ id }) => id)).toEqual(['acc_z', 'acc_a'])
  })

  test('a consent is read back as it was asked for', async () => {
    const store = open()
    const asked = consent('csn_one')
    await plant(store, inserted(asked))
    expect(await store.consents.get('csn_one')).toMatchObject(asked)
  })

  test('a payment is read back as it was made', async () => {
    const store = open()
    await plant(store, { kind: 'insert-payment', payment: payment('pay_one') })
    expect(await store.payments.get('pay_one')).toMatchObject(payment('pay_one'))
  })

  test('a transfer is read back as it was made', async () => {
    const store = open()
    await plant(store, { kind: 'insert-transfer', transfer: transfer('trf_one') })
    expect(await store.transfers.get('trf_one')).toMatchObject(transfer('trf_one'))
  })

  test('what is not there is undefined, and lists of nothing are empty', async () => {
    const store = open()
    expect(await store.customers.get('cus_nobody')).toBeUndefined()
    expect(await store.customers.byUsername('nobody')).toBeUndefined()
    expect(await store.accounts.get('acc_none')).toBeUndefined()
    expect(await store.accounts.byNumber('0')).toBeUndefined()
    expect(await store.accounts.ofCustomer('cus_nobody')).toEqual([])
    expect(await store.transactions.get('acc_none', 'txn_none')).toBeUndefined()
    expect(await store.transactions.page('acc_none', { limit: 5 })).toEqual([])
    expect(await store.consents.get('csn_none')).toBeUndefined()
    expect(await store.payments.get('pay_none')).toBeUndefined()
    expect(await store.transfers.get('trf_none')).toBeUndefined()
    expect(await store.answers.get('none', 0)).toBeUndefined()
  })

  test('a store that is there answers a ping', async () => {
    await expect(open().ping()).resolves.toBeUndefined()
  })
}
