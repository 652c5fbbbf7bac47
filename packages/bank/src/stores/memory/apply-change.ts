import { availableMinor } from '../../accounts/available.ts'
import type { Change, FailedGuard } from '../../changes.ts'
import type { DueWork } from '../../due/due-work.ts'
import { assertBalanced, type Entry } from '../../ledger/entry.ts'
import { countBulkItems, insertBulk, moveBulk } from './change-bulk.ts'
import { countRead, insertConsent, moveConsent, returnPeriod, usePeriod } from './change-consent.ts'
import { changeCore } from './change-core.ts'
import { insertPayment, movePayment } from './change-payment.ts'
import { endPending, showPending } from './change-pending.ts'
import { changeRefund } from './change-refund.ts'
import { decideReview, insertReview } from './change-review.ts'
import { changeWebhook } from './change-webhook.ts'
import { insertDelivery, moveDelivery } from './deliveries.ts'
import { emit, placeEvents } from './events.ts'
import { changeFault } from './faults.ts'
import type { Journal } from './journal.ts'
import { keepBeneficiary, moveStandingOrder } from './standing-orders.ts'
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
      return insertPayment(tables, change, journal)
    case 'move-payment':
      return movePayment(tables, change, journal)
    case 'insert-transfer':
      return void journal.insert(tables.transfers, change.transfer.id, {
        ...change.transfer,
        sequence: nextSequence(tables),
      })
    case 'use-refundable':
    case 'return-refundable':
    case 'insert-refund':
    case 'move-refund':
      return changeRefund(tables, change, journal)
    case 'insert-bulk':
      return insertBulk(tables, change, journal)
    case 'count-bulk-items':
      return countBulkItems(tables, change, journal)
    case 'move-bulk':
      return moveBulk(tables, change, journal)
    case 'move-transfer':
      return moveTransfer(tables, change, journal)
    case 'hold':
      return hold(tables, change.accountId, change.amountMinor, journal)
    case 'release':
      return release(tables, change.accountId, change.amountMinor, journal)
    case 'show-pending':
      return showPending(tables, change, journal)
    case 'end-pending':
      return endPending(tables, change, journal)
    case 'post':
      return post(tables, change.entry, journal)
    case 'post-many':
      return postMany(tables, change.entries, journal)
    case 'mirror':
      return post(tables, change.entry, journal, withoutLimit)
    case 'insert-core-instruction':
    case 'move-core-instruction':
    case 'take-core-posting':
    case 'move-core-cursor':
    case 'note-difference':
    case 'resolve-difference':
      return changeCore(tables, change, journal)
    case 'insert-review':
      return insertReview(tables, change, journal)
    case 'decide-review':
      return decideReview(tables, change, journal)
    case 'set-rail':
      return void journal.set(tables.rails, change.state.rail, change.state)
    case 'keep-beneficiary':
      return keepBeneficiary(tables, change, journal)
    case 'insert-standing-order':
      return void journal.insert(tables.standingOrders, change.order.id, change.order)
    case 'move-standing-order':
      return moveStandingOrder(tables, change, journal)
    case 'emit':
      return emit(tables, change, journal)
    case 'place-events':
      return placeEvents(tables, change, journal)
    case 'insert-webhook':
    case 'move-webhook':
    case 'note-webhook':
    case 'delete-webhook':
    case 'add-webhook-secret':
      return changeWebhook(tables, change, journal)
    case 'insert-delivery':
      return insertDelivery(tables, change, journal)
    case 'move-delivery':
      return moveDelivery(tables, change, journal)
    case 'insert-fault':
    case 'use-fault':
    case 'delete-fault':
    case 'clear-faults':
      return changeFault(tables, change, journal)
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

function moveTransfer(
  { transfers }: Tables,
  { id, to }: Of<'move-transfer'>,
  journal: Journal,
): Outcome {
  const transfer = transfers.get(id)
  if (transfer?.status !== 'pending') return { guard: 'core', subjectId: id }
  journal.set(transfers, id, { ...transfer, ...to })
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

function postMany(tables: Tables, entries: readonly Entry[], journal: Journal): Outcome {
  for (const entry of entries) {
    const failed = post(tables, entry, journal)
    if (failed) return failed
  }
  return undefined
}

/** What an outside core has booked was its to allow. */
const withoutLimit = () => Number.MAX_SAFE_INTEGER

function post(
  tables: Tables,
  entry: Entry,
  journal: Journal,
  availableOf = availableMinor,
): Outcome {
  for (const posting of assertBalanced(entry).postings) {
    const account = accountOf(tables, posting.accountId)
    if (posting.amountMinor < 0 && availableOf(account) < -posting.amountMinor) {
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
      status: 'posted',
      amountMinor: posting.amountMinor,
      balanceAfterMinor,
      description: posting.description ?? entry.description,
      counterparty: posting.counterparty,
      paymentId: entry.paymentId,
      bookedAtMs: entry.bookedAtMs,
    })
  }
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
