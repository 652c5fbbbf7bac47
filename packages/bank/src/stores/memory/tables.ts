import type { Account } from '../../accounts/account.ts'
import type { ConsentAct } from '../../consents/act.ts'
import type { PeriodUsed } from '../../consents/period-use.ts'
import type { Customer } from '../../customers/customer.ts'
import type { DueWork } from '../../due/due-work.ts'
import type { BankEvent } from '../../events/event.ts'
import type { StoredPayment } from '../../payments/payment.ts'
import type { IdempotentAnswer, StoredConsent } from '../../ports/store.ts'
import type { ReadCount } from '../../reads/read-count.ts'
import type { Transaction } from '../../transactions/transaction.ts'
import type { StoredTransfer } from '../../transfers/transfer.ts'

export interface DueRow extends DueWork {
  readonly sequence: number
  /** a worker's, up to this wall time */
  heldUntilMs: number
}

/** Everything that one bank remembers, by id. */
export interface Tables {
  customers: Map<string, Customer>
  accounts: Map<string, Account>
  /** by account, in the order of booking */
  transactions: Map<string, Transaction[]>
  consents: Map<string, StoredConsent>
  /** by consent, oldest first */
  acts: Map<string, ConsentAct[]>
  /** by consent and start of the period */
  periods: Map<string, PeriodUsed>
  /** by consent, then by account and permission */
  reads: Map<string, Map<string, ReadCount>>
  payments: Map<string, StoredPayment>
  transfers: Map<string, StoredTransfer>
  answers: Map<string, IdempotentAnswer>
  events: Map<string, BankEvent>
  /** ids of events that are not handed over yet */
  outbox: Set<string>
  /** of equal times, the one that was scheduled first comes first */
  due: Map<string, DueRow>
  sequence: number
}

export function emptyTables(): Tables {
  return {
    customers: new Map(),
    accounts: new Map(),
    transactions: new Map(),
    consents: new Map(),
    acts: new Map(),
    periods: new Map(),
    reads: new Map(),
    payments: new Map(),
    transfers: new Map(),
    answers: new Map(),
    events: new Map(),
    outbox: new Set(),
    due: new Map(),
    sequence: 0,
  }
}

// A number that a rolled-back commit took is not given again: gaps are harmless, repeats are not.
export function nextSequence(tables: Tables): number {
  tables.sequence += 1
  return tables.sequence
}
