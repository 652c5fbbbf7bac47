import type { Account } from '../accounts/account.ts'
import type { StoredBeneficiary } from '../beneficiaries/beneficiary.ts'
import type { MoneyOperations, PaidFee } from '../billing/money-operations.ts'
import type { BulkItemNow, BulkItemStatus, StoredBulk } from '../bulk-payments/bulk.ts'
import type { Change, FailedGuard } from '../changes.ts'
import type { ConsentAct } from '../consents/act.ts'
import type { Consent, ConsentStatus } from '../consents/consent.ts'
import type { PeriodUsed } from '../consents/period-use.ts'
import type { CoreDifference } from '../core/core-difference.ts'
import type { CoreInstruction } from '../core/core-instruction.ts'
import type { TakenPosting } from '../core/core-posting.ts'
import type { Customer } from '../customers/customer.ts'
import type { DueWork } from '../due/due-work.ts'
import type { BankEvent, JournalEvent } from '../events/event.ts'
import type { Payee, PaymentStatus, StoredPayment } from '../payments/payment.ts'
import type { PaymentStep } from '../payments/payment-step.ts'
import type { RailState } from '../rails/rail-state.ts'
import type { ReadCount } from '../reads/read-count.ts'
import type { Paid } from '../receipts/receipt.ts'
import type { StoredRefund } from '../refunds/refund.ts'
import type { ReviewStatus, RiskReview, StoredReview } from '../risk/review.ts'
import type { FaultRule } from '../simulation/fault-rule.ts'
import type { StandingOrder } from '../standing-orders/standing-order.ts'
import type {
  Totals,
  Transaction,
  TransactionChange,
  TransactionFilter,
} from '../transactions/transaction.ts'
import type { StoredTransfer } from '../transfers/transfer.ts'
import type { DeliveryStatus, StoredDelivery } from '../webhooks/delivery.ts'
import type { SealedSecret, StoredWebhook } from '../webhooks/webhook.ts'
import type { Activity } from './risk.ts'

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

/** A place in what has happened: `afterSequence` of the last change seen, 0 for all. */
export interface ChangesAsk {
  readonly afterSequence: number
  readonly limit: number
}

/** A place in a bank's journal: `afterPlace` of the last event seen, 0 for all. */
export interface JournalAsk {
  readonly afterPlace: number
  readonly limit: number
}

export interface HeardAsk extends JournalAsk {
  /** only those of one of these types, as listeners know them */
  readonly types?: readonly string[] | undefined
  readonly resourceId?: string | undefined
  /** up to this place; left out: to the end */
  readonly untilPlace?: number | undefined
}

/** An event, and one who was to hear it. */
export interface Heard {
  readonly applicationId: string
  readonly event: JournalEvent
}

export interface DeliveryFilter {
  readonly status?: DeliveryStatus | undefined
  readonly eventType?: string | undefined
}

export interface TimeSpan {
  readonly fromMs: number
  readonly toMs: number
}

/** A place in a file: `afterRow` of the last row seen, 0 for all. */
export interface RowsAsk {
  readonly afterRow: number
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
    /** ids by the numbers of those that are there */
    idsByNumber(numbers: readonly string[]): Promise<ReadonlyMap<string, string>>
  }
  readonly transactions: {
    /** posted or pending */
    get(accountId: string, id: string): Promise<Transaction | undefined>
    /** posted and pending, newest first */
    page(accountId: string, ask: PageAsk & TransactionFilter): Promise<readonly Transaction[]>
    /**
     * What has happened on an account since a place, oldest first, of one moment. The changes of an account take their
     * places one after the other: none comes later to stand before one that was read.
     */
    changes(accountId: string, ask: ChangesAsk): Promise<TransactionChange[]>
    /** of one moment; `fromMs` is within, `toMs` is not. Nothing where there is no such account. */
    totals(accountId: string, span: TimeSpan): Promise<Totals | undefined>
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
    /** those to see accounts that are authorised and show one of these, in the order in which they were asked for */
    covering(accountIds: readonly string[]): Promise<Consent[]>
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
    /** the steps that are kept of it, oldest first; none of one that was settled as it was made */
    steps(id: string): Promise<PaymentStep[]>
    /** what those that are pending or settled come to */
    paid(consentId: string): Promise<Paid>
  }
  readonly rails: {
    /** those that somebody has set on a test bank; whoever is not among them is open */
    states(): Promise<RailState[]>
  }
  readonly transfers: {
    get(id: string): Promise<StoredTransfer | undefined>
    /** newest first */
    page(consentId: string, ask: PageAsk): Promise<StoredTransfer[]>
    /** what all under a consent come to */
    paid(consentId: string): Promise<Paid>
  }
  /** what stands between this bank and a core outside; empty where there is none */
  readonly core: {
    instruction(id: string): Promise<CoreInstruction | undefined>
    /** where its feed was read up to; null is the beginning */
    cursor(): Promise<string | null>
    /** by the core's own id, once it was taken in */
    posting(id: string): Promise<TakenPosting | undefined>
    /** what was taken in of one instruction, in the order in which it came */
    postingsOf(instructionId: string): Promise<TakenPosting[]>
    /** what was set aside comes to, by account: so much the core's balances differ from those here */
    setAside(): Promise<{ accountId: string; amountMinor: number }[]>
    /** those that are not resolved, the oldest first */
    differences(limit: number): Promise<CoreDifference[]>
  }
  readonly risk: {
    /** what has left an account in payments that are not small, the last `RECENT_PAYMENTS_MAX` of them */
    activity(accountId: string, windowFromMs: number): Promise<Activity>
    /** whether one of those went, or goes, to this payee, whatever name it was given */
    hasPaid(accountId: string, payee: Payee): Promise<boolean>
    review(id: string): Promise<RiskReview | undefined>
    /** newest first */
    reviews(ask: PageAsk & { status?: ReviewStatus | undefined }): Promise<StoredReview[]>
    /** those of a consent that nobody has decided yet */
    openOf(consentId: string): Promise<RiskReview[]>
  }
  readonly refunds: {
    get(id: string): Promise<StoredRefund | undefined>
    /** of one payment, newest first */
    page(paymentId: string, ask: PageAsk): Promise<StoredRefund[]>
    /** those that concern a consent, newest first: it pays them, or paid what they bring back */
    pageOfConsent(consentId: string, ask: PageAsk): Promise<StoredRefund[]>
    /** what those that a consent pays come to, pending or settled */
    paid(consentId: string): Promise<Paid>
  }
  readonly bulks: {
    get(id: string): Promise<StoredBulk | undefined>
    /** newest first */
    page(consentId: string, ask: PageAsk): Promise<StoredBulk[]>
    /** in the order of the file */
    items(
      id: string,
      ask: RowsAsk & { status?: BulkItemStatus | undefined },
    ): Promise<BulkItemNow[]>
  }
  /** what is billed and shared, of some applications within a span; an application is known by the consent */
  readonly billing: {
    /** what was made in it, by day, application and operation */
    operations(applicationIds: readonly string[], span: TimeSpan): Promise<MoneyOperations[]>
    /** of payments that settled in it and had one, the earliest first */
    fees(applicationIds: readonly string[], span: TimeSpan): Promise<PaidFee[]>
  }
  readonly beneficiaries: {
    /** of an account, newest first */
    page(accountId: string, ask: PageAsk): Promise<StoredBeneficiary[]>
  }
  readonly standingOrders: {
    get(id: string): Promise<StandingOrder | undefined>
    /** in the order in which they were given; an account has few, so there are no pages */
    ofAccount(accountId: string): Promise<StandingOrder[]>
  }
  readonly answers: {
    /** nothing once it has expired at `nowMs` */
    get(scope: string, nowMs: number): Promise<IdempotentAnswer | undefined>
    /** Deletes answers that have expired at `nowMs`, `limit` of them at most. @returns how many it deleted */
    purge(nowMs: number, limit: number): Promise<number>
  }
  readonly events: {
    get(id: string): Promise<BankEvent | undefined>
    /** those not handed over yet, in order */
    waiting(limit: number): Promise<BankEvent[]>
    /** the place of the one that was handed over last; 0: none was */
    lastPlace(): Promise<number>
    /** what was handed over since then, oldest first: its first place, or nothing */
    placeFrom(atMs: number): Promise<number | undefined>
    /** those that one application was to hear, behind a place, oldest first */
    heardBy(applicationId: string, ask: HeardAsk): Promise<JournalEvent[]>
    /**
     * What anybody was to hear, behind a place, oldest first; an event comes once for each who was. The last one comes
     * for all of them, even if those are more than the limit.
     */
    heard(ask: JournalAsk): Promise<Heard[]>
  }
  readonly webhooks: {
    get(id: string): Promise<StoredWebhook | undefined>
    /** newest first */
    page(applicationId: string, ask: PageAsk): Promise<StoredWebhook[]>
    /** oldest first, those that have retired too */
    secrets(id: string): Promise<SealedSecret[]>
    /** those of these applications that are enabled */
    enabledOf(applicationIds: readonly string[]): Promise<StoredWebhook[]>
    /** those that are enabled and have a threshold on one of these accounts */
    watching(accountIds: readonly string[]): Promise<StoredWebhook[]>
  }
  readonly deliveries: {
    get(id: string): Promise<StoredDelivery | undefined>
    /** newest first */
    page(webhookId: string, ask: PageAsk & DeliveryFilter): Promise<StoredDelivery[]>
    /** of one event to one webhook */
    ofEvent(webhookId: string, eventId: string): Promise<StoredDelivery | undefined>
    /**
     * What is due at `untilMs`, the earliest first, and held by nobody: whoever claims it holds it.
     * @param except webhooks that are passed over
     */
    claim(untilMs: number, hold: Hold, except: readonly string[]): Promise<StoredDelivery[]>
  }
  readonly faults: {
    /** every application's, the oldest first, used up or not; only a test bank has any */
    list(): Promise<FaultRule[]>
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
