import { expect, test } from 'vitest'
import type { Change, FailedGuard } from '../../changes.ts'
import type { Entry } from '../../ledger/entry.ts'
import type { Store } from '../../ports/store.ts'
import { plant } from './commits.ts'
import { everything } from './everything.ts'
import * as rows from './rows.ts'
import type { Open } from './subject.ts'

const USE = { consentId: 'csn_one', startMs: 0, amountMinor: 40 }
const LIMIT = { period: 'day', capMinor: 100, paymentsMax: 9 } as const

/** What the changes below move, hold, finish and send. */
const BEFORE: readonly Change[] = [
  ...rows.PEOPLE,
  rows.funding('acc_ann', 100),
  { kind: 'hold', accountId: 'acc_ann', amountMinor: 10 },
  rows.inserted(rows.consent('csn_one')),
  rows.inserted(rows.consent('csn_live', { status: 'authorised' })),
  { kind: 'use-period', use: USE, limit: LIMIT },
  { kind: 'insert-payment', payment: rows.payment('pay_one') },
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
  'move-payment': {
    kind: 'move-payment',
    id: 'pay_one',
    from: 'pending',
    to: { status: 'settled', failureCode: null, updatedAtMs: 9 },
  },
  'insert-transfer': { kind: 'insert-transfer', transfer: rows.transfer('trf_one') },
  hold: { kind: 'hold', accountId: 'acc_ann', amountMinor: 5 },
  release: { kind: 'release', accountId: 'acc_ann', amountMinor: 15 },
  post: { kind: 'post', entry: rows.entry('one', ['acc_ann', 'acc_ben', 100]) },
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
    'due work that somebody has finished',
    EVERY_KIND['finish-due'],
    { guard: 'due', subjectId: 'settle-payment:pay_one' },
  ],
]

type FaultCase = readonly [sentence: string, change: Change]

const FAULTS: readonly FaultCase[] = [
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
  [
    'an account that the ledger lacks',
    { kind: 'post', entry: rows.entry('two', ['acc_world', 'acc_none', 1]) },
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
