import { assertBalanced, type Change, type Entry, type FailedGuard } from '@wekeza/bank'
import { releasesTooMuch } from '../rows/ledger-faults.ts'
import { returnPeriod, usePeriod } from './consent-periods.ts'
import type { Tables } from './tables.ts'
import type { Step } from './transact.ts'

type GuardedStep = Step<FailedGuard>

/** The steps that apply one change, each with the guard that it may fail. */
export function applyChange(tables: Tables, bank: string, change: Change): GuardedStep[] {
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
      return [tables.payments.insert(bank, change.payment)]
    case 'move-payment':
      return [holds(tables.payments.move(bank, change), 'payment', change.id)]
    case 'insert-transfer':
      return [tables.transfers.insert(bank, change.transfer)]
    case 'hold': {
      const { accountId, amountMinor } = change
      return [holds(tables.balances.hold(bank, accountId, amountMinor), 'funds', accountId)]
    }
    case 'release':
      return [release(tables, bank, change.accountId, change.amountMinor)]
    case 'post':
      return post(tables, bank, change.entry)
    case 'emit':
      return [tables.events.emit(bank, change.event)]
    case 'mark-sent':
      return [tables.events.markSent(bank, change.eventId)]
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

function release(tables: Tables, bank: string, accountId: string, minor: number): GuardedStep {
  return {
    ...tables.balances.release(bank, accountId, minor),
    judge({ rowCount }) {
      if (rowCount !== 1) throw releasesTooMuch(accountId)
      return undefined
    },
  }
}

function post(tables: Tables, bank: string, entry: Entry): GuardedStep[] {
  return assertBalanced(entry).postings.map((posting) =>
    holds(tables.balances.book(bank, entry, posting), 'funds', posting.accountId),
  )
}
