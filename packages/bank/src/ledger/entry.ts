/** One leg of an entry. */
export interface Posting {
  readonly transactionId: string
  readonly accountId: string
  /** negative where money leaves the account */
  readonly amountMinor: number
  readonly counterparty: string | null
  /** left out: what the entry says */
  readonly description?: string
}

/** What moves together: its postings sum to zero. */
export interface Entry {
  readonly id: string
  readonly paymentId: string | null
  readonly description: string
  readonly bookedAtMs: number
  readonly postings: readonly Posting[]
}

/** @throws if money would appear or vanish; a defect of ours, never of a caller */
export function assertBalanced(entry: Entry): Entry {
  let sumMinor = 0
  for (const { amountMinor } of entry.postings) {
    if (!Number.isSafeInteger(amountMinor)) throw new Error(`${entry.id}: not an integer amount`)
    sumMinor += amountMinor
  }
  if (sumMinor !== 0) throw new Error(`${entry.id}: postings sum to ${sumMinor}, not to zero`)
  return entry
}
