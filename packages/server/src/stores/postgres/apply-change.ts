import {
  assertBalanced,
  type Change,
  type Entry,
  type FailedGuard,
  type PendingTransaction,
  runPostings,
} from '@wekeza/bank'
import { noSuchAccount, releasesTooMuch } from '../rows/ledger-faults.ts'
import { changeCore } from './change-core.ts'
import { changeRefund } from './change-refund.ts'
import { changeWebhook } from './change-webhook.ts'
import { returnPeriod, usePeriod } from './consent-periods.ts'
import { pendingTable } from './pending.ts'
import type { Tables } from './tables.ts'
import type { Step } from './transact.ts'

type GuardedStep = Step<FailedGuard>

/** All changes but these are applied one by one. */
export type Emit = Extract<Change, { kind: 'emit' }>

/** The steps that apply one change, each with the guard that it may fail. */
export function applyChange(
  tables: Tables,
  bank: string,
  change: Exclude<Change, Emit>,
): GuardedStep[] {
  switch (change.kind) {
    case 'insert-customer':
      return [tables.customers.insert(bank, change.customer)]
    case 'insert-account':
      return tables.accounts.insert(bank, change.account)
    case 'insert-consent':
      return tables.consents.insert(bank, change.consent, change.act)
    case 'move-consent':
      return [
        holds(tables.consents.move(bank, change), 'consent', change.id),
        ...tables.consents.afterMove(bank, change),
      ]
    case 'require-authorised': {
      const { consentId } = change
      return [holds(tables.consents.requireAuthorised(bank, consentId), 'consent', consentId)]
    }
    case 'use-period': {
      const { use, limit } = change
      return [holds(usePeriod(bank, use, limit), 'period', use.consentId)]
    }
    case 'return-period':
      return [returnPeriod(bank, change.use)]
    case 'count-read':
      return [tables.reads.add(bank, change.read)]
    case 'insert-payment':
      return tables.payments.insert(bank, change.payment, change.step)
    case 'move-payment':
      return [
        holds(tables.payments.move(bank, change), 'payment', change.id),
        tables.payments.keepStep(bank, change.id, change.step),
      ]
    case 'insert-transfer':
      return [tables.transfers.insert(bank, change.transfer)]
    case 'use-refundable':
    case 'return-refundable':
    case 'insert-refund':
    case 'move-refund':
      return [changeRefund(tables, bank, change)]
    case 'insert-bulk':
      return tables.bulks.insert(bank, change.bulk, change.items)
    case 'count-bulk-items':
      return [holds(tables.bulks.count(bank, change), 'bulk', change.id)]
    case 'move-bulk':
      return [holds(tables.bulks.move(bank, change), 'bulk', change.from.id)]
    case 'move-transfer': {
      const { id, to } = change
      return [holds(tables.transfers.move(bank, id, to), 'core', id)]
    }
    case 'hold': {
      const { accountId, amountMinor } = change
      return [holds(tables.balances.hold(bank, accountId, amountMinor), 'funds', accountId)]
    }
    case 'release':
      return [release(tables, bank, change.accountId, change.amountMinor)]
    case 'show-pending':
      return [showPending(bank, change.pending)]
    case 'end-pending':
      return [pendingTable.end(bank, change)]
    case 'post':
      return post(tables, bank, change.entry)
    case 'post-many':
      return postMany(tables, bank, change.entries)
    case 'mirror':
      return mirror(tables, bank, change.entry)
    case 'insert-core-instruction':
    case 'move-core-instruction':
    case 'take-core-posting':
    case 'move-core-cursor':
    case 'note-difference':
    case 'resolve-difference':
      return [changeCore(tables, bank, change)]
    case 'insert-review':
      return [tables.risk.insert(bank, change.review)]
    case 'decide-review':
      return [holds(tables.risk.decide(bank, change), 'review', change.id)]
    case 'set-rail':
      return [tables.rails.set(bank, change.state)]
    case 'keep-beneficiary':
      return [tables.beneficiaries.keep(bank, change.beneficiary)]
    case 'insert-standing-order':
      return [tables.standingOrders.insert(bank, change.order)]
    case 'move-standing-order':
      return [holds(tables.standingOrders.move(bank, change), 'standing_order', change.id)]
    case 'place-events':
      return placeEvents(tables, bank, change)
    case 'insert-webhook':
    case 'move-webhook':
    case 'note-webhook':
    case 'delete-webhook':
    case 'add-webhook-secret':
      return changeWebhook(tables, bank, change)
    case 'insert-delivery':
      return [tables.deliveries.insert(bank, change.delivery)]
    case 'move-delivery': {
      const { id } = change.from
      return [
        holds(tables.deliveries.move(bank, change), 'delivery', id),
        ...tables.deliveries.afterMove(bank, change),
      ]
    }
    case 'insert-fault':
      return [tables.faultRules.insert(bank, change.fault)]
    case 'use-fault':
      return [holds(tables.faultRules.use(bank, change.id), 'fault', change.id)]
    case 'delete-fault':
      return [tables.faultRules.remove(bank, change.id)]
    case 'clear-faults':
      return [tables.faultRules.clear(bank, change.applicationId)]
    case 'schedule':
      return [tables.due.schedule(bank, change.due)]
    case 'finish-due':
      return [holds(tables.due.finish(bank, change.dueId), 'due', change.dueId)]
  }
}

/** The guard is the statement's own condition: where it does not hold, no row is met. */
function holds(
  step: Omit<GuardedStep, 'judge'>,
  guard: FailedGuard['guard'],
  subjectId: string,
): GuardedStep {
  return {
    ...step,
    judge: ({ rowCount }) => (rowCount === 1 ? undefined : { guard, subjectId }),
  }
}

/** The guard is in the first two: all of them are met, or none is to be. */
function placeEvents(
  tables: Tables,
  bank: string,
  change: Extract<Change, { kind: 'place-events' }>,
): GuardedStep[] {
  const { take, place, hear } = tables.events.place(bank, change)
  const { length } = change.events
  const subjectId = change.events[0]?.event.id ?? ''
  const judge: GuardedStep['judge'] = ({ rowCount }) =>
    rowCount === length ? undefined : { guard: 'event', subjectId }
  return [{ ...take, judge }, { ...place, judge }, hear]
}

function release(tables: Tables, bank: string, accountId: string, minor: number): GuardedStep {
  return {
    ...tables.balances.release(bank, accountId, minor),
    judge({ rowCount }) {
      if (rowCount !== 1) throw releasesTooMuch(accountId)
      return undefined
    },
  }
}

/** What an outside core has booked was its to allow. */
function mirror(tables: Tables, bank: string, entry: Entry): GuardedStep[] {
  return assertBalanced(entry).postings.map((posting) => ({
    ...tables.balances.mirror(bank, entry, posting),
    judge({ rowCount }) {
      if (rowCount !== 1) throw noSuchAccount(posting.accountId)
      return undefined
    },
  }))
}

function showPending(bank: string, pending: PendingTransaction): GuardedStep {
  return {
    ...pendingTable.show(bank, pending),
    judge({ rowCount }) {
      if (rowCount !== 1) throw noSuchAccount(pending.accountId)
      return undefined
    },
  }
}

function post(tables: Tables, bank: string, entry: Entry): GuardedStep[] {
  return assertBalanced(entry).postings.map((posting) =>
    holds(tables.balances.book(bank, entry, posting), 'funds', posting.accountId),
  )
}

function postMany(tables: Tables, bank: string, entries: readonly Entry[]): GuardedStep[] {
  const run = runPostings(entries)
  if (run.postings.length === 0) return []
  const judge: GuardedStep['judge'] = ({ rows }) => {
    const posted = new Set(rows.map(([accountId]) => accountId))
    const failed = run.accounts.find(({ accountId }) => !posted.has(accountId))
    return failed && { guard: 'funds', subjectId: failed.accountId }
  }
  return [{ ...tables.balances.bookMany(bank, run), judge }]
}
