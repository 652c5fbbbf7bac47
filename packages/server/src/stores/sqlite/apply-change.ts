import { assertBalanced, type Change, type Entry, type FailedGuard } from '@wekeza/bank'
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
      return void tables.payments.insert(bank, tables.sequences.next(bank), change.payment)
    case 'move-payment':
      return holds(tables.payments.move(bank, change), 'payment', change.id)
    case 'insert-transfer':
      return void tables.transfers.insert(bank, tables.sequences.next(bank), change.transfer)
    case 'hold':
      return tables.balances.hold(bank, change.accountId, change.amountMinor)
    case 'release':
      return tables.balances.release(bank, change.accountId, change.amountMinor)
    case 'post':
      return post(tables, bank, change.entry)
    case 'emit':
      return void tables.events.emit(bank, tables.sequences.next(bank), change.event)
    case 'mark-sent':
      return void tables.events.markSent(bank, change.eventId)
    case 'schedule':
      return void tables.due.schedule(bank, tables.sequences.next(bank), change.due)
    case 'finish-due':
      return holds(tables.due.finish(bank, change.dueId), 'due', change.dueId)
  }
}

function holds(held: boolean, guard: FailedGuard['guard'], subjectId: string): Outcome {
  return held ? undefined : { guard, subjectId }
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
