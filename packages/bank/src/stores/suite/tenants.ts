import { expect, test } from 'vitest'
import type { Change } from '../../changes.ts'
import { counted, filed } from './bulk-rows.ts'
import { plant, tryCommit } from './commits.ts'
import { everything } from './everything.ts'
import { faultRule, usedOf } from './fault-rules.ts'
import { placed } from './journal.ts'
import { ended, shown } from './pending.ts'
import * as rows from './rows.ts'
import { beneficiary, movedOn, standingOrder } from './standing.ts'
import type { Open } from './subject.ts'
import { delivery, movedTo, registered, rotated, sentOut, tried } from './webhook-rows.ts'

const LIMIT = { period: 'day', capMinor: 100 } as const
const READ = {
  consentId: 'csn_one',
  accountId: 'acc_ann',
  permission: 'accounts.read',
  count: 1,
  firstAtMs: 8,
  lastAtMs: 8,
} as const

const ONE_OF_EACH: readonly Change[] = [
  ...rows.PEOPLE,
  rows.funding('acc_ann', 100),
  rows.inserted(rows.consent('csn_one', { status: 'authorised' })),
  rows.moved('csn_one', {
    customerId: 'cus_ann',
    holderIds: ['cus_ann'],
    accountIds: ['acc_ann'],
    status: 'authorised',
  }),
  { kind: 'use-period', use: { consentId: 'csn_one', startMs: 0, amountMinor: 1 }, limit: LIMIT },
  { kind: 'count-read', read: READ },
  { kind: 'insert-payment', payment: rows.payment('pay_one') },
  { kind: 'insert-transfer', transfer: rows.transfer('trf_one') },
  filed('blk_one'),
  { kind: 'insert-payment', payment: rows.payment('pay_paid', { status: 'settled' }) },
  { kind: 'use-refundable', paymentId: 'pay_paid', amountMinor: 2 },
  { kind: 'insert-refund', refund: rows.refund('rfd_one') },
  shown('one'),
  beneficiary('one'),
  standingOrder('one'),
  { kind: 'emit', event: rows.event('evt_one') },
  { kind: 'emit', event: rows.event('evt_two') },
  placed(rows.event('evt_two'), 1, 'app_one'),
  registered('whk_one'),
  registered('whk_two'),
  rotated('whk_two'),
  sentOut('one'),
  faultRule('flt_one'),
  { kind: 'schedule', due: rows.due('pay_one', 5) },
]

/** What was seen, in its order, without the numbers that a store gives to keep that order. */
function unnumbered(seen: unknown): unknown {
  return JSON.parse(
    JSON.stringify(seen, (name, value) => (name === 'sequence' ? undefined : value)),
  )
}

export function testTenants(open: Open): void {
  test('a bank sees nothing of another', async () => {
    const other = open('test_other')
    const nothing = await everything(other)
    await open().commit({ changes: ONE_OF_EACH, idempotent: rows.answer('key_one') })
    expect(await everything(other)).toEqual(nothing)
    expect(await other.customers.byUsername('name of cus_ann')).toBeUndefined()
    expect(await other.accounts.byNumber('number of acc_ann')).toBeUndefined()
    expect(await other.accounts.ofCustomer('cus_ann')).toEqual([])
    expect(await other.transactions.get('acc_ann', 'txn_fund_acc_ann_in')).toBeUndefined()
    expect(await other.consents.get('csn_one')).toBeUndefined()
    expect(await other.payments.get('pay_one')).toBeUndefined()
    expect(await other.refunds.get('rfd_one')).toBeUndefined()
    expect(await other.webhooks.get('whk_one')).toBeUndefined()
    expect(await other.webhooks.enabledOf(['app_one'])).toEqual([])
    expect(await other.deliveries.get('dlv_one')).toBeUndefined()
    expect(await other.deliveries.ofEvent('whk_one', 'evt_one')).toBeUndefined()
    expect(await other.refunds.pageOfConsent('csn_back', { limit: 9 })).toEqual([])
  })

  test('a bank changes nothing of another, though all their ids are the same', async () => {
    const [one, other] = [open(), open('test_other')]
    for (const store of [one, other]) await plant(store, ...ONE_OF_EACH)
    const before = await everything(one)
    await plant(
      other,
      { kind: 'post', entry: rows.entry('spend', ['acc_ann', 'acc_ben', 100]) },
      rows.moved('csn_one', { status: 'revoked' }, 2),
      {
        kind: 'use-period',
        use: { consentId: 'csn_one', startMs: 0, amountMinor: 1 },
        limit: LIMIT,
      },
      { kind: 'return-period', use: { consentId: 'csn_one', startMs: 0, amountMinor: 2 } },
      { kind: 'count-read', read: READ },
      rows.movedOn('pay_one'),
      ended('one'),
      movedOn('one'),
      { kind: 'use-refundable', paymentId: 'pay_paid', amountMinor: 3 },
      { kind: 'return-refundable', paymentId: 'pay_paid', amountMinor: 1 },
      {
        kind: 'move-refund',
        id: 'rfd_one',
        from: 'pending',
        to: { status: 'failed', failureCode: 'rail_failed', updatedAtMs: 9 },
      },
      counted('blk_one'),
      placed(rows.event('evt_one'), 2, 'app_one'),
      movedTo('whk_one'),
      { kind: 'note-webhook', id: 'whk_one', to: { failingSinceMs: 5, pausedUntilMs: 6 } },
      rotated('whk_one'),
      { kind: 'delete-webhook', id: 'whk_two' },
      tried(delivery('dlv_one')),
      usedOf('flt_one'),
      { kind: 'clear-faults', applicationId: 'app_one' },
      { kind: 'finish-due', dueId: 'settle-payment:pay_one' },
    )
    expect(await everything(one)).toEqual(before)
  })

  test('a guard asks its own bank only', async () => {
    const [one, other] = [open(), open('test_other')]
    await plant(one, ...ONE_OF_EACH)
    await plant(other, ...rows.PEOPLE)
    const spend: Change = { kind: 'post', entry: rows.entry('spend', ['acc_ann', 'acc_ben', 1]) }
    const require: Change = { kind: 'require-authorised', consentId: 'csn_one' }
    expect(await tryCommit(other, [spend])).toBe('refused')
    expect(await tryCommit(other, [require])).toBe('refused')
    expect(await tryCommit(one, [spend, require])).toBe('committed')
  })

  test('a key that one bank has answered is free on another', async () => {
    await tryCommit(open(), [], rows.answer('key_one'))
    expect(await tryCommit(open('test_other'), [], rows.answer('key_one'))).toBe('committed')
  })

  test('clearing forgets everything of its bank, which can then be planted anew', async () => {
    const store = open()
    const nothing = await everything(store)
    await store.commit({ changes: ONE_OF_EACH, idempotent: rows.answer('key_one') })
    const planted = await everything(store)
    await store.clear()
    expect(await everything(store)).toEqual(nothing)
    await store.commit({ changes: ONE_OF_EACH, idempotent: rows.answer('key_one') })
    expect(unnumbered(await everything(store))).toEqual(unnumbered(planted))
  })

  test('clearing one bank leaves another whole', async () => {
    const [one, other] = [open(), open('test_other')]
    for (const store of [one, other]) await plant(store, ...ONE_OF_EACH)
    const before = await everything(other)
    await one.clear()
    expect(await everything(other)).toEqual(before)
  })
}
