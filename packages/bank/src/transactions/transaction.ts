/** A posting on one account, as its holder sees it. */
export interface Transaction {
  /** counts up per bank in the order of booking; pages go by it */
  readonly sequence: number
  readonly id: string
  readonly accountId: string
  /** negative where money went out */
  readonly amountMinor: number
  readonly balanceAfterMinor: number
  readonly description: string
  readonly counterparty: string | null
  /** the payment or transfer that caused it */
  readonly paymentId: string | null
  readonly bookedAtMs: number
}

export interface TransactionFilter {
  readonly fromMs?: number | undefined
  readonly toMs?: number | undefined
  readonly direction?: 'credit' | 'debit' | undefined
}
