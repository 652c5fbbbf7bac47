import type { Failure } from '../failure.ts'
import type { Payee, PaymentStatus, RailName } from '../payments/payment.ts'

/** The most items of one file. */
export const BULK_ITEMS_MAX = 10_000

/** whole: one bad item refuses all. items: the good ones are taken, and the bad ones kept with their reasons. */
export type BulkMode = 'whole' | 'items'
export type BulkFormat = 'json' | 'csv'

/** `partially` says that some items were rejected, or that some failed. */
export type BulkStatus =
  | 'accepted'
  | 'partially_accepted'
  | 'completed'
  | 'partially_completed'
  | 'failed'
  | 'cancelled'

/** How many items, and what their amounts come to. */
export interface Tally {
  readonly count: number
  readonly amountMinor: number
}

/** A row that pays the same payee the same amount with the same reference as one before it. */
export interface Duplicate {
  readonly row: number
  readonly duplicateOf: number
}

/** A file of payments out of one account. */
export interface Bulk {
  readonly id: string
  readonly consentId: string
  readonly debtorAccountId: string
  readonly status: BulkStatus
  readonly mode: BulkMode
  readonly format: BulkFormat
  /** SHA-256 of the file's bytes, in lower-case hex */
  readonly fileHash: string
  /** a calendar day in East Africa Time on which its payments are made, or null for now */
  readonly executionDate: string | null
  readonly accepted: Tally
  readonly rejected: Tally
  readonly settled: Tally
  /** those that failed or were cancelled */
  readonly failed: Tally
  /** of what was accepted, on top of its amount */
  readonly feesMinor: number
  /** how many accepted items have become payments */
  readonly begunCount: number
  readonly duplicatesCount: number
  /** the first of them */
  readonly duplicates: readonly Duplicate[]
  readonly createdAtMs: number
  readonly updatedAtMs: number
}

export interface StoredBulk extends Bulk {
  /** counts up per bank; pages go by it */
  readonly sequence: number
}

/** What is wrong with an item, and where: as the contract words it, or as the bank found it. */
export type ItemFault =
  | { readonly pointer: string; readonly code: string; readonly detail: string }
  | { readonly pointer: string; readonly failure: Failure }

/** One row of a file. */
export interface BulkItem {
  /** 1 is the first item; the header of a CSV is not counted */
  readonly row: number
  /** the payment that it becomes; null for a rejected item */
  readonly paymentId: string | null
  /** null where it could not be read; so are the other fields of a rejected item */
  readonly amountMinor: number | null
  readonly feeMinor: number
  readonly payee: Payee | null
  readonly rail: RailName | null
  readonly reference: string | null
  /** where an internal payment goes */
  readonly creditorAccountId: string | null
  readonly duplicateOf: number | null
  /** none for an accepted item */
  readonly faults: readonly ItemFault[]
}

export type BulkItemStatus = 'rejected' | PaymentStatus

/** A row and what has become of it. One that waits for its turn is pending. */
export interface BulkItemNow extends BulkItem {
  readonly status: BulkItemStatus
  /** whether its payment is made */
  readonly begun: boolean
  /** a code of the failures, when the status is failed */
  readonly failureCode: string | null
}

/** What is accepted and has not ended. */
export function stillPending({ accepted, settled, failed }: Bulk): Tally {
  return {
    count: accepted.count - settled.count - failed.count,
    amountMinor: accepted.amountMinor - settled.amountMinor - failed.amountMinor,
  }
}

/** Whether items may still begin or end. */
export function isOpen({ status }: Pick<Bulk, 'status'>): boolean {
  return status === 'accepted' || status === 'partially_accepted'
}
