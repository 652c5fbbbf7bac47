import {
  assertBalanced,
  type Change,
  type Entry,
  type FailedGuard,
  runPostings,
} from '@wekeza/bank'
import { changeCore } from './change-core.ts'
import { changeRefund } from './change-refund.ts'
import { changeWebhook } from './change-webhook.ts'
import type { Tables } from './tables.ts'

type Outcome = FailedGuard | undefined

/** Applies one change, or answers the guard that does not hold. */
export function applyChange(tables: Tables, bank: string, change: Change): Outcome {
  switch (change.kind) {
    case 'insert-customer':
      return void tables.customers.insert(bank, tables.sequences.next(bank), change.customer)
    case 'insert-account':
      return void tables.accounts.insert(bank, tables.sequences.next(bank), change.account)
    case 'insert-consent':
      return void tables.consents.insert(
        bank,
        tables.sequences.next(bank),
        change.consent,
        change.act,
      )
    case 'move-consent':
      return holds(tables.consents.move(bank, change), 'consent', change.id)
    case 'require-authorised':
      return holds(
        tables.consents.isAuthorised(bank, change.consentId),
        'consent',
        change.consentId,
      )
    case 'use-period': {
      const { use, limit } = change
      return holds(tables.consents.usePeriod(bank, use, limit), 'period', use.consentId)
    }
    case 'return-period':
      return void tables.consents.returnPeriod(bank, change.use)
    case 'count-read':
      return void tables.reads.add(bank, change.read)
    case 'insert-payment':
      return void tables.payments.insert(
        bank,
        tables.sequences.next(bank),
        change.payment,
        change.step,
      )
    case 'move-payment':
      return holds(tables.payments.move(bank, change), 'payment', change.id)
    case 'insert-transfer':
      return void tables.transfers.insert(bank, tables.sequences.next(bank), change.transfer)
    case 'use-refundable':
    case 'return-refundable':
    case 'insert-refund':
    case 'move-refund':
      return changeRefund(tables, bank, change)
    case 'insert-bulk': {
      const { bulk, items } = change
      return void tables.bulks.insert(bank, tables.sequences.next(bank), bulk, items)
    }
    case 'count-bulk-items':
      return holds(tables.bulks.count(bank, change), 'bulk', change.id)
    case 'move-bulk':
      return holds(tables.bulks.move(bank, change), 'bulk', change.from.id)
    case 'move-transfer':
      return holds(tables.transfers.move(bank, change.id, change.to), 'core', change.id)
    case 'hold':
      return tables.balances.hold(bank, change.accountId, change.amountMinor)
    case 'release':
      return tables.balances.release(bank, change.accountId, change.amountMinor)
    case 'show-pending': {
      const { pending } = change
      tables.transactions.forget(bank, pending.accountId)
      return void tables.pending.show(bank, tables.sequences.next(bank), pending)
    }
    case 'end-pending':
      tables.transactions.forget(bank, change.accountId)
      return void tables.pending.end(bank, tables.sequences.next(bank), change)
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
      return changeCore(tables, bank, change)
    case 'insert-review':
      return void tables.risk.insert(bank, tables.sequences.next(bank), change.review)
    case 'decide-review':
      return holds(tables.risk.decide(bank, change), 'review', change.id)
    case 'set-rail':
      return void tables.rails.set(bank, change.state)
    case 'keep-beneficiary':
      return void tables.beneficiaries.keep(bank, tables.sequences.next(bank), change.beneficiary)
    case 'insert-standing-order':
      return void tables.standingOrders.insert(bank, tables.sequences.next(bank), change.order)
    case 'move-standing-order':
      return holds(tables.standingOrders.move(bank, change), 'standing_order', change.id)
    case 'emit':
      return void tables.events.emit(bank, tables.sequences.next(bank), change.event)
    case 'place-events':
      return holds(tables.events.place(bank, change), 'event', change.events[0]?.event.id ?? '')
    case 'insert-webhook':
    case 'move-webhook':
    case 'note-webhook':
    case 'delete-webhook':
    case 'add-webhook-secret':
    case 'insert-delivery':
    case 'move-delivery':
      return changeWebhook(tables, bank, change)
    case 'insert-fault':
      return void tables.faultRules.insert(bank, tables.sequences.next(bank), change.fault)
    case 'use-fault':
      return holds(tables.faultRules.use(bank, change.id), 'fault', change.id)
    case 'delete-fault':
      return void tables.faultRules.remove(bank, change.id)
    case 'clear-faults':
      return void tables.faultRules.clear(bank, change.applicationId)
    case 'schedule':
      return void tables.due.schedule(bank, tables.sequences.next(bank), change.due)
    case 'finish-due':
      return holds(tables.due.finish(bank, change.dueId), 'due', change.dueId)
  }
}

function holds(held: boolean, guard: FailedGuard['guard'], subjectId: string): Outcome {
  return held ? undefined : { guard, subjectId }
}

/** What an outside core has booked was its to allow. */
function mirror(tables: Tables, bank: string, entry: Entry): undefined {
  for (const posting of assertBalanced(entry).postings) {
    const balanceAfterMinor = tables.balances.mirror(bank, posting.accountId, posting.amountMinor)
    const leg = { entry, posting, balanceAfterMinor }
    tables.transactions.insert(bank, tables.sequences.next(bank), leg)
  }
}

function post(tables: Tables, bank: string, entry: Entry): Outcome {
  for (const posting of assertBalanced(entry).postings) {
    const booked = tables.balances.book(bank, posting.accountId, posting.amountMinor)
    if (typeof booked !== 'number') return booked
    const leg = { entry, posting, balanceAfterMinor: booked }
    tables.transactions.insert(bank, tables.sequences.next(bank), leg)
  }
  return undefined
}

function postMany(tables: Tables, bank: string, entries: readonly Entry[]): Outcome {
  const { accounts, postings } = runPostings(entries)
  const beganMinor = new Map<string, number>()
  for (const run of accounts) {
    const booked = tables.balances.bookRun(bank, run)
    if (typeof booked !== 'number') return booked
    beganMinor.set(run.accountId, booked - run.netMinor)
  }
  for (const { entry, posting, sinceMinor } of postings) {
    const balanceAfterMinor = (beganMinor.get(posting.accountId) ?? 0) + sinceMinor
    const leg = { entry, posting, balanceAfterMinor }
    tables.transactions.insert(bank, tables.sequences.next(bank), leg)
  }
  return undefined
}
