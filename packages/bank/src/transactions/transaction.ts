/** What moved on one account, or is about to, as its holder sees it. */
export interface Transaction {
  /** counts up per account in the order of booking; pages go by it */
  readonly sequence: number
  readonly id: string
  readonly accountId: string
  /** pending: held for a payment that is on its way */
  readonly status: TransactionStatus
  /** negative where money went out, or is about to */
  readonly amountMinor: number
  /** null while it is pending */
  readonly balanceAfterMinor: number | null
  readonly description: string
  readonly counterparty: string | null
  /** the payment or transfer that caused it */
  readonly paymentId: string | null
  /** while it is pending: since when it is held */
  readonly bookedAtMs: number
}

export type TransactionStatus = 'posted' | 'pending'

export interface TransactionFilter {
  readonly fromMs?: number | undefined
  readonly toMs?: number | undefined
  readonly status?: TransactionStatus | undefined
  readonly direction?: 'credit' | 'debit' | undefined
  /** sizes, whichever way the money went; both are within */
  readonly leastMinor?: number | undefined
  readonly mostMinor?: number | undefined
  /** within description or counterparty; the letters A to Z are the same in either case */
  readonly text?: string | undefined
}

/** Letters A to Z made small and nothing else, so that every store finds the same. */
export function foldText(text: string): string {
  return text.replaceAll(/[A-Z]/g, (letter) => letter.toLowerCase())
}

/** What happened on an account's list, in order: held, posted, or given up. */
export type TransactionChange =
  | {
      readonly kind: 'held' | 'posted'
      readonly sequence: number
      readonly transaction: Transaction
      readonly held: HeldAs | null
    }
  | {
      readonly kind: 'removed'
      readonly sequence: number
      readonly id: string
      readonly held: HeldAs
    }

/** Where a transaction stood while it was pending. */
export interface HeldAs {
  readonly sequence: number
  readonly atMs: number
}

/** What an account's postings come to before, within and after a span of time, and what the account says it holds. */
export interface Totals {
  readonly beforeMinor: number
  readonly inMinor: number
  readonly inCount: number
  /** a size: never negative */
  readonly outMinor: number
  readonly outCount: number
  readonly afterMinor: number
  readonly bookedMinor: number
}
