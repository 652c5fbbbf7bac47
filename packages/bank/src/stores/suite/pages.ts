import { expect, test } from 'vitest'
import type { Change } from '../../changes.ts'
import type { Store } from '../../ports/store.ts'
import { plant } from './commits.ts'
import { consent, entry, funding, inserted, moved, PEOPLE, payment, transfer } from './rows.ts'
import type { Open } from './subject.ts'

const ids = (rows: readonly { id: string }[]) => rows.map(({ id }) => id)

/** Five movements on Ann's account: out at 100, in at 200, out at 300, in at 400, out at 500. */
async function plantMovements(store: Store): Promise<void> {
  const movements = [1, 2, 3, 4, 5].map((index): Change => {
    const way =
      index % 2 === 1 ? (['acc_ann', 'acc_ben'] as const) : (['acc_ben', 'acc_ann'] as const)
    return { kind: 'post', entry: entry(String(index), [...way, index], index * 100) }
  })
  await plant(store, ...PEOPLE, funding('acc_ben', 1_000), funding('acc_ann', 1_000), ...movements)
}

export function testPages(open: Open): void {
  test('transactions come newest first, with the balance after each', async () => {
    const store = open()
    await plantMovements(store)
    const page = await store.transactions.page('acc_ann', { limit: 3 })
    expect(page.map((row) => [row.id, row.amountMinor, row.balanceAfterMinor])).toEqual([
      ['txn_5_out', -5, 997],
      ['txn_4_in', 4, 1_002],
      ['txn_3_out', -3, 998],
    ])
  })

  test('a transaction is read whole, alone as in its page', async () => {
    const store = open()
    await plantMovements(store)
    const [newest] = await store.transactions.page('acc_ann', { limit: 1 })
    expect(newest).toEqual({
      sequence: newest?.sequence,
      id: 'txn_5_out',
      accountId: 'acc_ann',
      status: 'posted',
      amountMinor: -5,
      balanceAfterMinor: 997,
      description: 'Moves 5',
      counterparty: 'acc_ben',
      paymentId: 'pay_5',
      bookedAtMs: 500,
    })
    expect(await store.transactions.get('acc_ann', 'txn_5_out')).toEqual(newest)
  })

  test('a transaction is not found on another account than its own', async () => {
    const store = open()
    await plantMovements(store)
    expect(await store.transactions.get('acc_ben', 'txn_5_out')).toBeUndefined()
  })

  test('a page goes on where the last one ended, also when rows are booked in between', async () => {
    const store = open()
    await plantMovements(store)
    const first = await store.transactions.page('acc_ann', { limit: 2 })
    await plant(store, { kind: 'post', entry: entry('6', ['acc_ann', 'acc_ben', 6]) })
    const beforeSequence = first.at(-1)?.sequence
    const second = await store.transactions.page('acc_ann', { limit: 9, beforeSequence })
    expect(ids(second)).toEqual(['txn_3_out', 'txn_2_in', 'txn_1_out', 'txn_fund_acc_ann_in'])
  })

  test('transactions are filtered by time: from is within, to is not', async () => {
    const store = open()
    await plantMovements(store)
    const page = await store.transactions.page('acc_ann', { limit: 9, fromMs: 200, toMs: 400 })
    expect(ids(page)).toEqual(['txn_3_out', 'txn_2_in'])
  })

  test('transactions are filtered by direction', async () => {
    const store = open()
    await plantMovements(store)
    const page = (direction: 'credit' | 'debit') =>
      store.transactions.page('acc_ann', { limit: 9, direction })
    expect(ids(await page('debit'))).toEqual(['txn_5_out', 'txn_3_out', 'txn_1_out'])
    expect(ids(await page('credit'))).toEqual(['txn_4_in', 'txn_2_in', 'txn_fund_acc_ann_in'])
  })

  test('a filtered page is filled with what fits, and goes on behind it', async () => {
    const store = open()
    await plantMovements(store)
    const ask = { limit: 1, direction: 'debit', toMs: 400 } as const
    const [first] = await store.transactions.page('acc_ann', ask)
    const second = await store.transactions.page('acc_ann', {
      ...ask,
      beforeSequence: first?.sequence,
    })
    expect([first?.id, ...ids(second)]).toEqual(['txn_3_out', 'txn_1_out'])
  })

  test('consents come newest first, of one application, with and without a status', async () => {
    const store = open()
    const rows = [
      consent('csn_1', { status: 'revoked' }),
      consent('csn_2', { applicationId: 'app_two' }),
      consent('csn_3'),
      consent('csn_4', { status: 'revoked' }),
    ]
    await plant(store, ...rows.map((row): Change => inserted(row)))
    const page = await store.consents.page('app_one', { limit: 2 })
    expect(ids(page)).toEqual(['csn_4', 'csn_3'])
    const beforeSequence = page.at(-1)?.sequence
    expect(ids(await store.consents.page('app_one', { limit: 2, beforeSequence }))).toEqual([
      'csn_1',
    ])
    const revoked = await store.consents.page('app_one', { limit: 9, status: 'revoked' })
    expect(ids(revoked)).toEqual(['csn_4', 'csn_1'])
  })

  test('consents come newest first, of one customer, once each, and of nobody who is not their holder', async () => {
    const store = open()
    const names = ['csn_1', 'csn_2', 'csn_3', 'csn_4']
    await plant(store, ...names.map((id) => inserted(consent(id))))
    const both = ['cus_ann', 'cus_ben']
    await plant(
      store,
      moved('csn_3', { customerId: 'cus_ann', holderIds: both, status: 'authorised' }),
      moved('csn_1', { customerId: 'cus_ben', holderIds: ['cus_ben'], status: 'authorised' }),
      moved('csn_4', { customerId: 'cus_ben', holderIds: ['cus_ben'] }),
      moved('csn_3', { holderIds: both, status: 'authorised' }, 2),
    )
    const page = await store.consents.pageOfCustomer('cus_ben', { limit: 2 })
    expect(ids(page)).toEqual(['csn_4', 'csn_3'])
    const beforeSequence = page.at(-1)?.sequence
    const next = await store.consents.pageOfCustomer('cus_ben', { limit: 2, beforeSequence })
    expect(ids(next)).toEqual(['csn_1'])
    const ask = { limit: 9, status: 'authorised' } as const
    expect(ids(await store.consents.pageOfCustomer('cus_ben', ask))).toEqual(['csn_3', 'csn_1'])
    expect(ids(await store.consents.pageOfCustomer('cus_ann', { limit: 9 }))).toEqual(['csn_3'])
  })

  test('transfers come newest first, of one consent', async () => {
    const store = open()
    const rows = [
      transfer('trf_1'),
      { ...transfer('trf_2'), consentId: 'csn_two' },
      transfer('trf_3'),
    ]
    await plant(store, ...rows.map((row): Change => ({ kind: 'insert-transfer', transfer: row })))
    const [newest] = await store.transfers.page('csn_one', { limit: 1 })
    expect(newest?.id).toBe('trf_3')
    const ask = { limit: 9, beforeSequence: newest?.sequence }
    expect(ids(await store.transfers.page('csn_one', ask))).toEqual(['trf_1'])
  })

  test('what was paid under a consent is what was made or is on its way', async () => {
    const store = open()
    const statuses = ['scheduled', 'pending', 'settled', 'failed', 'cancelled'] as const
    const payments = statuses.map((status) => payment(`pay_${status}`, { status }))
    const other = payment('pay_other', { consentId: 'csn_two', status: 'settled' })
    await plant(
      store,
      ...[...payments, other].map((row): Change => ({ kind: 'insert-payment', payment: row })),
      ...['trf_1', 'trf_2'].map(
        (id): Change => ({ kind: 'insert-transfer', transfer: transfer(id) }),
      ),
    )
    expect(await store.payments.paid('csn_one')).toEqual({ count: 2, amountMinor: 250_100 })
    expect(await store.transfers.paid('csn_one')).toEqual({ count: 2, amountMinor: 1_400 })
    expect(await store.payments.paid('csn_none')).toEqual({ count: 0, amountMinor: 0 })
  })

  test('payments come newest first, of one consent, with and without a status', async () => {
    const store = open()
    const rows = [
      payment('pay_1', { status: 'settled' }),
      payment('pay_2', { consentId: 'csn_two' }),
      payment('pay_3'),
      payment('pay_4', { status: 'settled' }),
    ]
    await plant(store, ...rows.map((row): Change => ({ kind: 'insert-payment', payment: row })))
    const page = await store.payments.page('csn_one', { limit: 2 })
    expect(ids(page)).toEqual(['pay_4', 'pay_3'])
    const beforeSequence = page.at(-1)?.sequence
    expect(ids(await store.payments.page('csn_one', { limit: 2, beforeSequence }))).toEqual([
      'pay_1',
    ])
    const settled = await store.payments.page('csn_one', { limit: 9, status: 'settled' })
    expect(ids(settled)).toEqual(['pay_4', 'pay_1'])
  })
}
