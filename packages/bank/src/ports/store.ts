import type { Account } from '../accounts/account.ts'
import type { Change, FailedGuard } from '../changes.ts'
import type { ConsentAct } from '../consents/act.ts'
import type { Consent, ConsentStatus } from '../consents/consent.ts'
import type { PeriodUsed } from '../consents/period-use.ts'
import type { Customer } from '../customers/customer.ts'
import type { DueWork } from '../due/due-work.ts'
import type { BankEvent } from '../events/event.ts'
import type { PaymentStatus, StoredPayment } from '../payments/payment.ts'
import type { ReadCount } from '../reads/read-count.ts'
import type { Paid } from '../receipts/receipt.ts'
import type { Transaction, TransactionFilter } from '../transactions/transaction.ts'
import type { StoredTransfer } from '../transfers/transfer.ts'

/** A key's first answer, byte for byte. */
export interface IdempotentAnswer {
  /** bank + application + operation + customer + key; only the same caller can meet it */
  readonly scope: string
  /** of the request's body */
  readonly bodyHash: string
  readonly status: number
  readonly body: string
  readonly answeredAtMs: number
  readonly expiresAtMs: number
}

export interface Commit {
  readonly changes: readonly Change[]
  /** written with the changes; if its scope is taken and not expired, nothing is applied and the first answer comes back */
  readonly idempotent?: IdempotentAnswer | undefined
}

export type CommitResult =
  | { readonly kind: 'committed' }
  | { readonly kind: 'replayed'; readonly answer: IdempotentAnswer }
  | { readonly kind: 'refused'; readonly failed: FailedGuard }

/** A place in a list by sequence: `beforeSequence` of the last row seen, newest first. */
export interface PageAsk {
  readonly beforeSequence?: number | undefined
  readonly limit: number
}

/** How a worker holds due rows: by wall time, so that one that dies gives them back. */
export interface Hold {
  readonly limit: number
  readonly nowMs: number
  readonly forMs: number
}

export interface StoredConsent extends Consent {
  /** counts up per bank; pages go by it */
  readonly sequence: number
}

/**
 * What a bank remembers. Bound to one bank when it is opened: no read or write can reach another's rows.
 * Reads see whole commits only. `commit` resolves when its changes are as durable as the store makes them.
 */
export interface Store {
  readonly customers: {
    get(id: string): Promise<Customer | undefined>
    byUsername(username: string): Promise<Customer | undefined>
    list(): Promise<Customer[]>
  }
  readonly accounts: {
    get(id: string): Promise<Account | undefined>
    byNumber(number: string): Promise<Account | undefined>
    /** in the order in which they were opened */
    ofCustomer(customerId: string): Promise<Account[]>
  }
  readonly transactions: {
    get(accountId: string, id: string): Promise<Transaction | undefined>
    /** newest first */
    page(accountId: string, ask: PageAsk & TransactionFilter): Promise<Transaction[]>
  }
  readonly consents: {
    get(id: string): Promise<Consent | undefined>
    /** newest first */
    page(
      applicationId: string,
      ask: PageAsk & { status?: ConsentStatus | undefined },
    ): Promise<StoredConsent[]>
    /** those that are this customer's, newest first */
    pageOfCustomer(
      customerId: string,
      ask: PageAsk & { status?: ConsentStatus | undefined },
    ): Promise<StoredConsent[]>
    /** what was done to it, oldest first; a consent has few acts, so there are no pages */
    history(id: string): Promise<ConsentAct[]>
    /** what the period that starts then has seen; nothing yet is zero */
    used(id: string, periodStartMs: number): Promise<PeriodUsed>
  }
  readonly reads: {
    /** what was read under a consent, by account and permission */
    of(consentId: string): Promise<ReadCount[]>
  }
  readonly payments: {
    get(id: string): Promise<StoredPayment | undefined>
    /** newest first */
    page(
      consentId: string,
      ask: PageAsk & { status?: PaymentStatus | undefined },
    ): Promise<StoredPayment[]>
    /** what those that are pending or settled come to */
    paid(consentId: string): Promise<Paid>
  }
  readonly transfers: {
    get(id: string): Promise<StoredTransfer | undefined>
    /** newest first */
    page(consentId: string, ask: PageAsk): Promise<StoredTransfer[]>
    /** what all under a consent come to */
    paid(consentId: string): Promise<Paid>
  }
  readonly answers: {
    /** nothing once it has expired at `nowMs` */
    get(scope: string, nowMs: number): Promise<IdempotentAnswer | undefined>
    /** Deletes answers that have expired at `nowMs`, `limit` of them at most. @returns how many it deleted */
    purge(nowMs: number, limit: number): Promise<number>
  }
  readonly events: {
    /** those not handed over yet, in order */
    waiting(limit: number): Promise<BankEvent[]>
  }
  readonly due: {
    /** what is due at `untilMs`, the earliest first, whoever works on it */
    next(untilMs: number, limit: number): Promise<DueWork[]>
    /** the same for one worker of many: rows that another holds are passed over, and those that come back are held */
    claim(untilMs: number, hold: Hold): Promise<DueWork[]>
  }
  /** @throws {StoreUnavailable} if the store cannot be reached; with an idempotent answer, trying again is safe */
  commit(work: Commit): Promise<CommitResult>
  /** Forgets everything of this bank. Only a test bank's host calls it. */
  clear(): Promise<void>
  /** Fails if the store cannot answer. */
  ping(): Promise<void>
}
