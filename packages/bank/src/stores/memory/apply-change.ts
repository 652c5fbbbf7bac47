import { availableMinor } from '../../accounts/available.ts'
import type { Change, FailedGuard } from '../../changes.ts'
import type { DueWork } from '../../due/due-work.ts'
import { assertBalanced, type Entry } from '../../ledger/entry.ts'
import { countRead, insertConsent, moveConsent, returnPeriod, usePeriod } from './change-consent.ts'
import type { Journal } from './journal.ts'
import { nextSequence, type Tables } from './tables.ts'

type Outcome = FailedGuard | undefined

/** Applies one change, or answers the guard that does not hold. */
export function applyChange(tables: Tables, change: Change, journal: Journal): Outcome {
  switch (change.kind) {
    case 'insert-customer':
      requireFree(tables.customers, 'username', change.customer.username)
      return void journal.insert(tables.customers, change.customer.id, change.customer)
    case 'insert-account':
      requireFree(tables.accounts, 'number', change.account.number)
      return void journal.insert(tables.accounts, change.account.id, change.account)
    case 'insert-consent':
      return insertConsent(tables, change, journal)
    case 'move-consent':
      return moveConsent(tables, change, journal)
    case 'require-authorised':
      return tables.consents.get(change.consentId)?.status === 'authorised'
        ? undefined
        : { guard: 'consent', subjectId: change.consentId }
    case 'use-period':
      return usePeriod(tables, change, journal)
    case 'return-period':
      return returnPeriod(tables, change, journal)
    case 'count-read':
      return countRead(tables, change, journal)
    case 'insert-payment':
      return void journal.insert(tables.payments, change.payment.id, {
        ...change.payment,
        sequence: nextSequence(tables),
      })
    case 'move-payment':
      return movePayment(tables, change, journal)
    case 'insert-transfer':
      return void journal.insert(tables.transfers, change.transfer.id, {
        ...change.transfer,
        sequence: nextSequence(tables),
      })
    case 'hold':
      return hold(tables, change.accountId, change.amountMinor, journal)
    case 'release':
      return release(tables, change.accountId, change.amountMinor, journal)
    case 'post':
      return post(tables, change.entry, journal)
    case 'emit':
      return emit(tables, change, journal)
    case 'mark-sent':
      return void journal.remove(tables.outbox, change.eventId)
    case 'schedule':
      return schedule(tables, change.due, journal)
    case 'finish-due':
      if (!tables.due.has(change.dueId)) return { guard: 'due', subjectId: change.dueId }
      return journal.delete(tables.due, change.dueId) as undefined
  }
}

/** Whoever is found by a name of their own is the only one who has it. */
function requireFree<Name extends string>(
  rows: ReadonlyMap<string, Record<Name, string>>,
  name: Name,
  value: string,
): void {
  for (const row of rows.values())
    if (row[name] === value) throw new Error(`${value}: this ${name} is taken`)
}

type Of<Kind extends Change['kind']> = Extract<Change, { kind: Kind }>

function movePayment(tables: Tables, change: Of<'move-payment'>, journal: Journal): Outcome {
  const payment = tables.payments.get(change.id)
  if (payment?.status !== change.from) return { guard: 'payment', subjectId: change.id }
  journal.set(tables.payments, change.id, { ...payment, ...change.to })
  return undefined
}

function hold(tables: Tables, accountId: string, amountMinor: number, journal: Journal): Outcome {
  const account = accountOf(tables, accountId)
  if (availableMinor(account) < amountMinor) return { guard: 'funds', subjectId: accountId }
  journal.set(tables.accounts, accountId, {
    ...account,
    heldMinor: account.heldMinor + amountMinor,
  })
  return undefined
}

function release(
  tables: Tables,
  accountId: string,
  amountMinor: number,
  journal: Journal,
): Outcome {
  const account = accountOf(tables, accountId)
  if (account.heldMinor < amountMinor) throw new Error(`${accountId}: releases more than it holds`)
  journal.set(tables.accounts, accountId, {
    ...account,
    heldMinor: account.heldMinor - amountMinor,
  })
  return undefined
}

function post(tables: Tables, entry: Entry, journal: Journal): Outcome {
  for (const posting of assertBalanced(entry).postings) {
    const account = accountOf(tables, posting.accountId)
    if (posting.amountMinor < 0 && availableMinor(account) < -posting.amountMinor) {
      return { guard: 'funds', subjectId: account.id }
    }
    const balanceAfterMinor = account.bookedMinor + posting.amountMinor
    journal.set(tables.accounts, account.id, { ...account, bookedMinor: balanceAfterMinor })
    const booked = tables.transactions.get(account.id) ?? []
    if (booked.length === 0) journal.set(tables.transactions, account.id, booked)
    journal.push(booked, {
      sequence: nextSequence(tables),
      id: posting.transactionId,
      accountId: account.id,
      amountMinor: posting.amountMinor,
      balanceAfterMinor,
      description: entry.description,
      counterparty: posting.counterparty,
      paymentId: entry.paymentId,
      bookedAtMs: entry.bookedAtMs,
    })
  }
  return undefined
}

function emit(tables: Tables, { event }: Of<'emit'>, journal: Journal): Outcome {
  journal.insert(tables.events, event.id, { ...event, sequence: nextSequence(tables) })
  journal.add(tables.outbox, event.id)
  return undefined
}

function schedule(tables: Tables, due: DueWork, journal: Journal): Outcome {
  if (tables.due.has(due.id)) return undefined
  journal.set(tables.due, due.id, { ...due, sequence: nextSequence(tables), heldUntilMs: 0 })
  return undefined
}

function accountOf(tables: Tables, id: string) {
  const account = tables.accounts.get(id)
  if (!account) throw new Error(`${id}: no such account in the ledger`)
  return account
}
