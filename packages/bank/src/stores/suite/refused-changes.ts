import type { Change, FailedGuard } from '../../changes.ts'
import type { Entry } from '../../ledger/entry.ts'
import type { Delivery } from '../../webhooks/delivery.ts'
import { EVERY_KIND, LIMIT, USE } from './every-kind.ts'
import { usedOf } from './fault-rules.ts'
import { placed } from './journal.ts'
import { shown } from './pending.ts'
import * as rows from './rows.ts'
import { movedOn } from './standing.ts'
import { delivery, registered, rotated, sentOut, tried } from './webhook-rows.ts'

/** The delivery as it stands after EVERY_KIND, but for this. */
function standing(overrides: Partial<Delivery>): Delivery {
  return { ...delivery('dlv_one'), ...EVERY_KIND['move-delivery'].to, ...overrides }
}

type GuardCase = readonly [sentence: string, change: Change, failed: FailedGuard]

// After EVERY_KIND Ann has nothing left, and her payment, consent and due row have moved on.
export const GUARDS: readonly GuardCase[] = [
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
    'an event that was handed over',
    placed(rows.event('evt_one'), 2, 'app_one'),
    { guard: 'event', subjectId: 'evt_one' },
  ],
  [
    'a place that is taken',
    placed(rows.event('evt_two'), 1),
    { guard: 'event', subjectId: 'evt_two' },
  ],
  [
    'an event that was handed over, among one that waits',
    {
      kind: 'place-events',
      after: 1,
      events: ['evt_two', 'evt_one'].map((id) => ({ event: rows.event(id), audience: [] })),
    },
    { guard: 'event', subjectId: 'evt_two' },
  ],
  [
    'a place that leaves one out before it',
    placed(rows.event('evt_two'), 3),
    { guard: 'event', subjectId: 'evt_two' },
  ],
  [
    'a webhook that has moved on',
    EVERY_KIND['move-webhook'],
    { guard: 'webhook', subjectId: 'whk_one' },
  ],
  [
    'a secret of a webhook that is gone',
    rotated('whk_two'),
    { guard: 'webhook', subjectId: 'whk_two' },
  ],
  [
    'a delivery that has moved on',
    EVERY_KIND['move-delivery'],
    { guard: 'delivery', subjectId: 'dlv_one' },
  ],
  [
    'a delivery that was begun anew',
    tried(standing({ tries: 2 })),
    { guard: 'delivery', subjectId: 'dlv_one' },
  ],
  [
    'a delivery that is due at another time',
    tried(standing({ dueAtMs: 6_010 })),
    { guard: 'delivery', subjectId: 'dlv_one' },
  ],
  [
    'a delivery that is not there',
    tried(delivery('dlv_none')),
    { guard: 'delivery', subjectId: 'dlv_none' },
  ],
  ['a fault that is used up', usedOf('flt_one'), { guard: 'fault', subjectId: 'flt_one' }],
  ['a fault that was taken back', usedOf('flt_two'), { guard: 'fault', subjectId: 'flt_two' }],
  [
    'due work that somebody has finished',
    EVERY_KIND['finish-due'],
    { guard: 'due', subjectId: 'settle-payment:pay_one' },
  ],
]

type FaultCase = readonly [sentence: string, change: Change]

export const FAULTS: readonly FaultCase[] = [
  ['a pending transaction that is there already', shown('new')],
  [
    'a pending transaction of an account that the ledger lacks',
    shown('other', { accountId: 'acc_none' }),
  ],
  ['an id that is taken', EVERY_KIND['insert-payment']],
  ['an event that is there already', EVERY_KIND.emit],
  ['a webhook that is there already', registered('whk_one')],
  ['the id of a delivery of another event', sentOut('new', { eventId: 'evt_one_more' })],
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
