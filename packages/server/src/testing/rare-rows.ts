import type { Change } from '@wekeza/bank'

const AT_MS = Date.parse('2026-01-15T06:00:00.000Z')
const TIMES = { createdAtMs: AT_MS, updatedAtMs: AT_MS }
const NONE = { count: 0, amountMinor: 0 }
const REJECTED = { count: 1, amountMinor: 7 }

/** A row of each table that ordinary payments do not write to; none of them is of money that moved. */
export function rareRows(accountId: string): Change[] {
  return [
    { kind: 'set-rail', state: { rail: 'eft', state: 'closed', delayMs: 60_000 } },
    ...reviewed(),
    ...refunded(accountId),
    ...filed(accountId),
    ...ofCore(accountId),
    ...toldOf(accountId),
  ]
}

function reviewed(): Change[] {
  const reasons = [{ code: 'night', detail: 'It is late, and “much”.' }]
  const times = { openedAtMs: AT_MS, endsAtMs: AT_MS + 1, decidedAtMs: AT_MS }
  const decided = { status: 'stopped', decidedBy: null, note: null } as const
  const about = { id: 'rvw_one', paymentId: 'pay_none', consentId: 'csn_one', reasons }
  return [{ kind: 'insert-review', review: { ...about, ...decided, ...times } }]
}

function refunded(accountId: string): Change[] {
  return [
    {
      kind: 'insert-refund',
      refund: {
        id: 'rfd_one',
        paymentId: 'pay_none',
        consentId: null,
        paymentConsentId: 'csn_one',
        status: 'failed',
        amountMinor: 7,
        rail: 'pesalink',
        debtorAccountId: 'acc_rail_pesalink',
        creditorAccountId: accountId,
        reason: 'Sent back',
        failureCode: 'rail_failed',
        expectedAtMs: AT_MS,
        ...TIMES,
      },
    },
  ]
}

function filed(debtorAccountId: string): Change[] {
  const fault = { pointer: '/rail', code: 'field_value_invalid', detail: 'is no rail.' }
  const unread = { paymentId: null, feeMinor: 0, payee: null, rail: null, creditorAccountId: null }
  return [
    {
      kind: 'insert-bulk',
      bulk: {
        id: 'blk_one',
        consentId: 'csn_one',
        debtorAccountId,
        status: 'failed',
        mode: 'items',
        format: 'csv',
        fileHash: 'ab'.repeat(32),
        executionDate: null,
        accepted: NONE,
        rejected: REJECTED,
        settled: NONE,
        failed: NONE,
        feesMinor: 0,
        begunCount: 0,
        duplicatesCount: 0,
        duplicates: [],
        ...TIMES,
      },
      items: [
        { row: 1, ...unread, amountMinor: 7, reference: null, duplicateOf: null, faults: [fault] },
      ],
    },
  ]
}

/** What an outside core refused, and what is still to be looked into. */
function ofCore(accountId: string): Change[] {
  const bookings = { amountMinor: 7, feeMinor: 0, description: 'Fee of January' }
  const accounts = { debtorAccountId: accountId, creditorAccountId: 'acc_world' }
  const id = 'rfd_one'
  const asked = { id, kind: 'refund', refundOf: 'pay_none', payee: null, rail: 'internal' } as const
  const told = { status: 'refused', asks: 1, orderedAtMs: AT_MS, updatedAtMs: AT_MS } as const
  return [
    {
      kind: 'insert-core-instruction',
      instruction: { ...asked, ...accounts, ...bookings, ...told },
    },
    {
      kind: 'take-core-posting',
      posting: {
        id: 'core_1',
        accountId: 'acc_njeri_dormant',
        amountMinor: -7,
        bookedAtMs: AT_MS,
        description: 'Fee of January',
        counterparty: null,
        instructionId: null,
        taken: 'set_aside',
      },
    },
    { kind: 'move-core-cursor', from: null, to: 'page 1' },
    {
      kind: 'note-difference',
      difference: {
        id: 'stray:core_1',
        kind: 'stray',
        subjectId: 'core_1',
        says: 'A posting that nobody here asked for.',
        foundAtMs: AT_MS,
        resolvedAtMs: null,
      },
    },
  ]
}

/** An event that was handed over to a webhook with a threshold, and a fault that is played. */
function toldOf(accountId: string): Change[] {
  const threshold = { id: 'thr_one', accountId, direction: 'below', amountMinor: 7 } as const
  const tries = { attempts: [], tries: 0, dueAtMs: AT_MS }
  const rests = { disabledReason: null, failingSinceMs: null, pausedUntilMs: null }
  const answers = { status: 503, code: null, latencyMs: 0, reply: 'whole', times: 1 } as const
  const happening = { type: 'transaction.posted', accountId, transactionId: 'txn_none' } as const
  const event = { id: 'evt_one', atMs: AT_MS, happening }
  return [
    { kind: 'emit', event },
    { kind: 'place-events', after: 0, events: [{ event, audience: ['app_demo'] }] },
    {
      kind: 'insert-webhook',
      webhook: {
        id: 'whk_one',
        applicationId: 'app_demo',
        url: 'https://shop.example/hooks',
        description: 'Orders — “live”',
        types: ['*'],
        thresholds: [threshold],
        status: 'enabled',
        ...rests,
        version: 1,
        ...TIMES,
      },
      secret: { id: 'whs_one', sealed: 'e1.m_1.a.b', createdAtMs: AT_MS, retiresAtMs: null },
    },
    {
      kind: 'insert-delivery',
      delivery: {
        id: 'dlv_one',
        webhookId: 'whk_one',
        eventId: 'evt_one',
        eventType: 'transaction.posted',
        status: 'pending',
        discardedReason: null,
        ...tries,
        ...TIMES,
      },
    },
    {
      kind: 'insert-fault',
      fault: {
        id: 'flt_one',
        applicationId: 'app_demo',
        operation: '*',
        ...answers,
        met: 0,
        createdAtMs: AT_MS,
      },
    },
  ]
}
