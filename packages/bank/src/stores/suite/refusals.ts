import { expect, test } from 'vitest'
import type { Change, FailedGuard } from '../../changes.ts'
import type { Entry } from '../../ledger/entry.ts'
import type { Store } from '../../ports/store.ts'
import { bulk, counted, filed } from './bulk-rows.ts'
import { plant } from './commits.ts'
import { everything } from './everything.ts'
import { ended, shown } from './pending.ts'
import { decided, review } from './reviews.ts'
import * as rows from './rows.ts'
import { beneficiary, movedOn, standingOrder } from './standing.ts'
import type { Open } from './subject.ts'

const USE = { consentId: 'csn_one', startMs: 0, amountMinor: 40 }
const LIMIT = { period: 'day', capMinor: 100, paymentsMax: 9 } as const

/** What the changes below move, hold, finish and send. */
const BEFORE: readonly Change[] = [
  ...rows.PEOPLE,
  rows.funding('acc_ann', 100),
  { kind: 'hold', accountId: 'acc_ann', amountMinor: 10 },
  shown('one'),
  standingOrder('one'),
  rows.inserted(rows.consent('csn_one')),
  rows.inserted(rows.consent('csn_live', { status: 'authorised' })),
  { kind: 'use-period', use: USE, limit: LIMIT },
  { kind: 'insert-payment', payment: rows.payment('pay_one') },
  filed('blk_one'),
  filed('blk_two'),
  { kind: 'insert-payment', payment: rows.payment('pay_paid', { status: 'settled' }) },
  { kind: 'use-refundable', paymentId: 'pay_paid', amountMinor: 50_020 },
  { kind: 'insert-refund', refund: rows.refund('rfd_one') },
  { kind: 'insert-review', review: review('rvw_one') },
  { kind: 'insert-transfer', transfer: rows.transfer('trf_core') },
  { kind: 'insert-core-instruction', instruction: rows.coreInstruction('pay_core') },
  { kind: 'move-core-cursor', from: null, to: 'page 1' },
  { kind: 'note-difference', difference: rows.coreDifference('waiting:pay_core') },
  { kind: 'emit', event: rows.event('evt_one') },
  { kind: 'emit', event: rows.event('evt_two') },
  { kind: 'schedule', due: rows.due('pay_one', 5) },
  { kind: 'schedule', due: rows.due('pay_two', 5) },
]

/** One change of every kind, all of which hold after `BEFORE`. */
const EVERY_KIND: { readonly [Kind in Change['kind']]: Extract<Change, { kind: Kind }> } = {
  'insert-customer': { kind: 'insert-customer', customer: rows.customer('cus_new') },
  'insert-account': { kind: 'insert-account', account: rows.account('acc_new') },
  'insert-consent': rows.inserted(rows.consent('csn_new')),
  'move-consent': rows.moved('csn_one', { customerId: 'cus_ann', holderIds: ['cus_ann'] }),
  'require-authorised': { kind: 'require-authorised', consentId: 'csn_live' },
  'use-period': { kind: 'use-period', use: { ...USE, amountMinor: 60 }, limit: LIMIT },
  'return-period': { kind: 'return-period', use: { ...USE, amountMinor: 10 } },
  'count-read': {
    kind: 'count-read',
    read: {
      consentId: 'csn_one',
      accountId: 'acc_ann',
      permission: 'accounts.read',
      count: 1,
      firstAtMs: 8,
      lastAtMs: 8,
    },
  },
  'insert-payment': { kind: 'insert-payment', payment: rows.payment('pay_new') },
  'move-payment': rows.movedOn('pay_one'),
  // Of 125,050 there were 75,030 left: 10 more than this.
  'use-refundable': { kind: 'use-refundable', paymentId: 'pay_paid', amountMinor: 75_030 },
  'return-refundable': { kind: 'return-refundable', paymentId: 'pay_paid', amountMinor: 10 },
  'insert-refund': { kind: 'insert-refund', refund: rows.refund('rfd_new') },
  'move-refund': {
    kind: 'move-refund',
    id: 'rfd_one',
    from: 'pending',
    to: { status: 'settled', failureCode: null, updatedAtMs: 9 },
  },
  'set-rail': { kind: 'set-rail', state: rows.railState('eft') },
  'insert-transfer': { kind: 'insert-transfer', transfer: rows.transfer('trf_one') },
  'post-many': {
    kind: 'post-many',
    entries: [rows.entry('many', ['acc_world', 'acc_new', 5])],
  },
  'insert-bulk': filed('blk_new'),
  'count-bulk-items': counted('blk_one'),
  'move-bulk': { kind: 'move-bulk', from: bulk('blk_two'), to: 'cancelled', atMs: 9 },
  'move-transfer': {
    kind: 'move-transfer',
    id: 'trf_core',
    to: { status: 'failed', failureCode: 'core_refused' },
  },
  hold: { kind: 'hold', accountId: 'acc_ann', amountMinor: 5 },
  release: { kind: 'release', accountId: 'acc_ann', amountMinor: 15 },
  'keep-beneficiary': beneficiary('new'),
  'insert-standing-order': standingOrder('new'),
  'move-standing-order': movedOn('one'),
  'show-pending': shown('new'),
  'end-pending': ended('one'),
  post: { kind: 'post', entry: rows.entry('one', ['acc_ann', 'acc_ben', 100]) },
  'insert-review': { kind: 'insert-review', review: review('rvw_new') },
  'decide-review': decided('rvw_one'),
  mirror: { kind: 'mirror', entry: rows.entry('core', ['acc_world', 'acc_new', 40]) },
  'insert-core-instruction': {
    kind: 'insert-core-instruction',
    instruction: rows.coreInstruction('pay_new'),
  },
  'move-core-instruction': {
    kind: 'move-core-instruction',
    id: 'pay_core',
    to: { status: 'booked', asks: 2, updatedAtMs: 9 },
  },
  'take-core-posting': { kind: 'take-core-posting', posting: rows.corePosting('cp_new') },
  'move-core-cursor': { kind: 'move-core-cursor', from: 'page 1', to: 'page 2' },
  'note-difference': {
    kind: 'note-difference',
    difference: rows.coreDifference('missing:pay_new'),
  },
  'resolve-difference': { kind: 'resolve-difference', id: 'waiting:pay_core', atMs: 9 },
  emit: { kind: 'emit', event: rows.event('evt_new') },
  'mark-sent': { kind: 'mark-sent', eventId: 'evt_one' },
  schedule: { kind: 'schedule', due: rows.due('pay_new', 3) },
  'finish-due': { kind: 'finish-due', dueId: 'settle-payment:pay_one' },
}

type GuardCase = readonly [sentence: string, change: Change, failed: FailedGuard]

// After EVERY_KIND Ann has nothing left, and her payment, consent and due row have moved on.
const GUARDS: readonly GuardCase[] = [
  [
    'money that is not there',
    { kind: 'post', entry: rows.entry('two', ['acc_ann', 'acc_ben', 1]) },
    { guard: 'funds', subjectId: 'acc_ann' },
  ],
  [
    'money that is not there among much that is',
    {
      kind: 'post-many',
      entries: [
        rows.entry('two', ['acc_world', 'acc_ben', 1]),
        rows.entry('three', ['acc_ann', 'acc_ben', 1]),
        rows.entry('four', ['acc_world', 'acc_ann', 9]),
      ],
    },
    { guard: 'funds', subjectId: 'acc_ann' },
  ],
  [
    'a hold on money that is not there',
    { kind: 'hold', accountId: 'acc_ann', amountMinor: 1 },
    { guard: 'funds', subjectId: 'acc_ann' },
  ],
  [
    'a consent that has moved on',
    EVERY_KIND['move-consent'],
    { guard: 'consent', subjectId: 'csn_one' },
  ],
  [
    'a consent that is not there',
    { ...EVERY_KIND['move-consent'], id: 'csn_none' },
    { guard: 'consent', subjectId: 'csn_none' },
  ],
  [
    'a consent that is no longer authorised',
    { kind: 'require-authorised', consentId: 'csn_one' },
    { guard: 'consent', subjectId: 'csn_one' },
  ],
  [
    'a period without room',
    { kind: 'use-period', use: { ...USE, amountMinor: 11 }, limit: LIMIT },
    { guard: 'period', subjectId: 'csn_one' },
  ],
  [
    'a standing order that has moved on',
    movedOn('one'),
    { guard: 'standing_order', subjectId: 'sto_one' },
  ],
  [
    'a payment that has moved on',
    EVERY_KIND['move-payment'],
    { guard: 'payment', subjectId: 'pay_one' },
  ],
  [
    'a payment that is not there',
    { ...EVERY_KIND['move-payment'], id: 'pay_none' },
    { guard: 'payment', subjectId: 'pay_none' },
  ],
  [
    'more of a payment going back than was paid',
    { kind: 'use-refundable', paymentId: 'pay_paid', amountMinor: 11 },
    { guard: 'payment', subjectId: 'pay_paid' },
  ],
  [
    'a payment going back that has not arrived',
    { kind: 'use-refundable', paymentId: 'pay_new', amountMinor: 1 },
    { guard: 'payment', subjectId: 'pay_new' },
  ],
  [
    'a refund that has moved on',
    EVERY_KIND['move-refund'],
    { guard: 'refund', subjectId: 'rfd_one' },
  ],
  [
    'a transfer that is pending no more',
    EVERY_KIND['move-transfer'],
    { guard: 'core', subjectId: 'trf_core' },
  ],
  [
    'an instruction that the core has decided',
    EVERY_KIND['move-core-instruction'],
    { guard: 'core', subjectId: 'pay_core' },
  ],
  [
    'a posting of the core that was taken before',
    EVERY_KIND['take-core-posting'],
    { guard: 'core', subjectId: 'cp_new' },
  ],
  [
    'a feed that somebody has read on',
    EVERY_KIND['move-core-cursor'],
    { guard: 'core', subjectId: 'feed' },
  ],
  [
    'a feed that was begun already',
    { kind: 'move-core-cursor', from: null, to: 'page 9' },
    { guard: 'core', subjectId: 'feed' },
  ],
  ['rows that have begun', EVERY_KIND['count-bulk-items'], { guard: 'bulk', subjectId: 'blk_one' }],
  [
    'a bulk payment that has moved on',
    EVERY_KIND['move-bulk'],
    { guard: 'bulk', subjectId: 'blk_two' },
  ],
  [
    'due work that somebody has finished',
    EVERY_KIND['finish-due'],
    { guard: 'due', subjectId: 'settle-payment:pay_one' },
  ],
]

type FaultCase = readonly [sentence: string, change: Change]

const FAULTS: readonly FaultCase[] = [
  ['a pending transaction that is there already', shown('new')],
  [
    'a pending transaction of an account that the ledger lacks',
    shown('other', { accountId: 'acc_none' }),
  ],
  ['an id that is taken', EVERY_KIND['insert-payment']],
  [
    'a username that is taken',
    {
      kind: 'insert-customer',
      customer: { ...rows.customer('cus_x'), username: 'name of cus_ann' },
    },
  ],
  [
    'an account number that is taken',
    { kind: 'insert-account', account: rows.account('acc_x', { number: 'number of acc_ann' }) },
  ],
  ['an entry that makes money', { kind: 'post', entry: oneSided() }],
  ['an entry of the core that makes money', { kind: 'mirror', entry: oneSided() }],
  ['one of many entries that makes money', { kind: 'post-many', entries: [oneSided()] }],
  [
    'an account that the ledger lacks',
    { kind: 'post', entry: rows.entry('two', ['acc_world', 'acc_none', 1]) },
  ],
  [
    'a return of more than has gone back',
    { kind: 'return-refundable', paymentId: 'pay_paid', amountMinor: 125_041 },
  ],
  ['a release of more than is held', { kind: 'release', accountId: 'acc_ann', amountMinor: 1 }],
]

function oneSided(): Entry {
  const whole = rows.entry('two', ['acc_world', 'acc_ann', 1])
  return { ...whole, postings: whole.postings.slice(1) }
}

async function planted(open: Open): Promise<Store> {
  const store = open()
  await plant(store, ...BEFORE)
  return store
}

export function testRefusals(open: Open): void {
  test('one change of every kind is applied in one commit', async () => {
    const store = await planted(open)
    await plant(store, ...Object.values(EVERY_KIND))
    const { events, due, transactions } = await everything(store)
    expect(events.map(({ id }) => id)).toEqual(['evt_two', 'evt_new'])
    expect(due.map(({ subjectId }) => subjectId)).toEqual(['pay_new', 'pay_two'])
    expect(transactions[2]?.[0]).toMatchObject({ id: 'txn_one_in', balanceAfterMinor: 100 })
  })

  test.each(GUARDS)(
    '%s refuses its commit, and nothing of it is written',
    async (_, change, failed) => {
      const store = await planted(open)
      const before = await everything(store)
      const changes = [...Object.values(EVERY_KIND), change]
      const idempotent = rows.answer('key_one')
      expect(await store.commit({ changes, idempotent })).toEqual({ kind: 'refused', failed })
      expect(await everything(store)).toEqual(before)
    },
  )

  test.each(FAULTS)('%s fails its commit, and nothing of it is written', async (_, change) => {
    const store = await planted(open)
    const before = await everything(store)
    const changes = [...Object.values(EVERY_KIND), change]
    const idempotent = rows.answer('key_one')
    await expect(store.commit({ changes, idempotent })).rejects.toThrow()
    expect(await everything(store)).toEqual(before)
  })

  test('a store goes on after a refusal as if it had not been', async () => {
    const store = await planted(open)
    const spend = { kind: 'post', entry: rows.entry('two', ['acc_ann', 'acc_ben', 999]) } as const
    await store.commit({ changes: [...Object.values(EVERY_KIND), spend] })
    await plant(store, ...Object.values(EVERY_KIND))
    expect(await store.accounts.get('acc_ben')).toMatchObject({ bookedMinor: 100 })
  })
}
