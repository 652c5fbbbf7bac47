import type { Change } from '../../changes.ts'
import { bulk, counted, filed } from './bulk-rows.ts'
import { coreDifference, coreInstruction, corePosting } from './core-rows.ts'
import { faultRule, usedOf } from './fault-rules.ts'
import { placed } from './journal.ts'
import { ended, shown } from './pending.ts'
import { decided, review } from './reviews.ts'
import * as rows from './rows.ts'
import { beneficiary, movedOn, standingOrder } from './standing.ts'
import { delivery, movedTo, registered, rotated, sentOut, tried } from './webhook-rows.ts'

export const USE = { consentId: 'csn_one', startMs: 0, amountMinor: 40 }
export const LIMIT = { period: 'day', capMinor: 100, paymentsMax: 9 } as const

/** What the changes below move, hold, finish and hand over. */
export const BEFORE: readonly Change[] = [
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
  { kind: 'insert-core-instruction', instruction: coreInstruction('pay_core') },
  { kind: 'move-core-cursor', from: null, to: 'page 1' },
  { kind: 'note-difference', difference: coreDifference('waiting:pay_core') },
  { kind: 'emit', event: rows.event('evt_one') },
  { kind: 'emit', event: rows.event('evt_two') },
  registered('whk_two'),
  registered('whk_one'),
  sentOut('one'),
  faultRule('flt_one', { times: 1 }),
  faultRule('flt_two'),
  faultRule('flt_three', { applicationId: 'app_two' }),
  { kind: 'schedule', due: rows.due('pay_one', 5) },
  { kind: 'schedule', due: rows.due('pay_two', 5) },
]

/** One change of every kind, all of which hold after `BEFORE`. */
export const EVERY_KIND: { readonly [Kind in Change['kind']]: Extract<Change, { kind: Kind }> } = {
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
    instruction: coreInstruction('pay_new'),
  },
  'move-core-instruction': {
    kind: 'move-core-instruction',
    id: 'pay_core',
    to: { status: 'booked', asks: 2, updatedAtMs: 9 },
  },
  'take-core-posting': { kind: 'take-core-posting', posting: corePosting('cp_new') },
  'move-core-cursor': { kind: 'move-core-cursor', from: 'page 1', to: 'page 2' },
  'note-difference': {
    kind: 'note-difference',
    difference: coreDifference('missing:pay_new'),
  },
  'resolve-difference': { kind: 'resolve-difference', id: 'waiting:pay_core', atMs: 9 },
  emit: { kind: 'emit', event: rows.event('evt_new') },
  'place-events': placed(rows.event('evt_one'), 1, 'app_one'),
  'insert-webhook': registered('whk_new'),
  'move-webhook': movedTo('whk_one'),
  'note-webhook': {
    kind: 'note-webhook',
    id: 'whk_one',
    to: { failingSinceMs: 31, pausedUntilMs: 32 },
  },
  'delete-webhook': { kind: 'delete-webhook', id: 'whk_two' },
  'add-webhook-secret': rotated('whk_one'),
  'insert-delivery': sentOut('new'),
  'move-delivery': tried(delivery('dlv_one')),
  'insert-fault': faultRule('flt_new'),
  'use-fault': usedOf('flt_one'),
  'delete-fault': { kind: 'delete-fault', id: 'flt_two' },
  'clear-faults': { kind: 'clear-faults', applicationId: 'app_two' },
  schedule: { kind: 'schedule', due: rows.due('pay_new', 3) },
  'finish-due': { kind: 'finish-due', dueId: 'settle-payment:pay_one' },
}
