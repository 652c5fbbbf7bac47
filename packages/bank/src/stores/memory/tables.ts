import type { Account } from '../../accounts/account.ts'
import type { StoredBeneficiary } from '../../beneficiaries/beneficiary.ts'
import type { BulkItem, StoredBulk } from '../../bulk-payments/bulk.ts'
import type { ConsentAct } from '../../consents/act.ts'
import type { PeriodUsed } from '../../consents/period-use.ts'
import type { CoreDifference } from '../../core/core-difference.ts'
import type { CoreInstruction } from '../../core/core-instruction.ts'
import type { TakenPosting } from '../../core/core-posting.ts'
import type { Customer } from '../../customers/customer.ts'
import type { DueWork } from '../../due/due-work.ts'
import type { BankEvent } from '../../events/event.ts'
import type { StoredPayment } from '../../payments/payment.ts'
import type { PaymentStep } from '../../payments/payment-step.ts'
import type { IdempotentAnswer, StoredConsent } from '../../ports/store.ts'
import type { RailState } from '../../rails/rail-state.ts'
import type { ReadCount } from '../../reads/read-count.ts'
import type { StoredRefund } from '../../refunds/refund.ts'
import type { StoredReview } from '../../risk/review.ts'
import type { FaultRule } from '../../simulation/fault-rule.ts'
import type { StandingOrder } from '../../standing-orders/standing-order.ts'
import type { PendingEnd, PendingTransaction } from '../../transactions/pending.ts'
import type { Transaction } from '../../transactions/transaction.ts'
import type { StoredTransfer } from '../../transfers/transfer.ts'
import type { StoredDelivery } from '../../webhooks/delivery.ts'
import type { SealedSecret, StoredWebhook } from '../../webhooks/webhook.ts'

export interface DueRow extends DueWork {
  readonly sequence: number
  /** a worker's, up to this wall time */
  heldUntilMs: number
}

export interface PendingRow extends PendingTransaction {
  readonly sequence: number
  /** null while it is pending */
  readonly end: { readonly to: PendingEnd; readonly sequence: number } | null
}

export interface FaultRow extends FaultRule {
  readonly sequence: number
}

/** Everything that one bank remembers, by id. */
export interface Tables {
  customers: Map<string, Customer>
  accounts: Map<string, Account>
  /** by account, in the order of booking */
  transactions: Map<string, Transaction[]>
  /** by account, then by id: one that is given up may be shown anew */
  pending: Map<string, Map<string, readonly PendingRow[]>>
  consents: Map<string, StoredConsent>
  /** by consent, oldest first */
  acts: Map<string, ConsentAct[]>
  /** by consent and start of the period */
  periods: Map<string, PeriodUsed>
  /** by consent, then by account and permission */
  reads: Map<string, Map<string, ReadCount>>
  payments: Map<string, StoredPayment>
  /** by payment, oldest first */
  steps: Map<string, PaymentStep[]>
  rails: Map<string, RailState>
  transfers: Map<string, StoredTransfer>
  bulks: Map<string, StoredBulk>
  /** by bulk payment, in the order of the file */
  bulkItems: Map<string, readonly BulkItem[]>
  refunds: Map<string, StoredRefund>
  coreInstructions: Map<string, CoreInstruction>
  /** in the order in which they came */
  corePostings: Map<string, TakenPosting>
  coreDifferences: Map<string, CoreDifference>
  /** one row at most, under the empty key */
  coreCursor: Map<string, string | null>
  reviews: Map<string, StoredReview>
  /** by account and payee */
  beneficiaries: Map<string, StoredBeneficiary>
  standingOrders: Map<string, StandingOrder>
  answers: Map<string, IdempotentAnswer>
  events: Map<string, BankEvent>
  /** ids of events that are not handed over yet */
  waiting: Set<string>
  /** by place */
  placed: Map<number, { readonly eventId: string; readonly audience: readonly string[] }>
  webhooks: Map<string, StoredWebhook>
  /** by webhook, oldest first */
  webhookSecrets: Map<string, readonly SealedSecret[]>
  deliveries: Map<string, StoredDelivery>
  /** ids, by webhook and event */
  deliveryByEvent: Map<string, string>
  /** up to which wall time a worker holds one */
  deliveryHolds: Map<string, number>
  faults: Map<string, FaultRow>
  /** of equal times, the one that was scheduled first comes first */
  due: Map<string, DueRow>
  sequence: number
}

export function emptyTables(): Tables {
  return {
    customers: new Map(),
    accounts: new Map(),
    transactions: new Map(),
    pending: new Map(),
    consents: new Map(),
    acts: new Map(),
    periods: new Map(),
    reads: new Map(),
    payments: new Map(),
    steps: new Map(),
    rails: new Map(),
    transfers: new Map(),
    bulks: new Map(),
    bulkItems: new Map(),
    refunds: new Map(),
    coreInstructions: new Map(),
    corePostings: new Map(),
    coreDifferences: new Map(),
    coreCursor: new Map(),
    reviews: new Map(),
    beneficiaries: new Map(),
    standingOrders: new Map(),
    answers: new Map(),
    events: new Map(),
    waiting: new Set(),
    placed: new Map(),
    webhooks: new Map(),
    webhookSecrets: new Map(),
    deliveries: new Map(),
    deliveryByEvent: new Map(),
    deliveryHolds: new Map(),
    faults: new Map(),
    due: new Map(),
    sequence: 0,
  }
}

// A number that a rolled-back commit took is not given again: gaps are harmless, repeats are not.
export function nextSequence(tables: Tables): number {
  tables.sequence += 1
  return tables.sequence
}
