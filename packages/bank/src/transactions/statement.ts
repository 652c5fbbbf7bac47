import type { Totals } from './transaction.ts'

/** What an account held as a span of days began and as it ended, and what moved in between. */
export interface Statement {
  readonly openingMinor: number
  readonly closingMinor: number
  readonly inMinor: number
  readonly inCount: number
  /** a size: never negative */
  readonly outMinor: number
  readonly outCount: number
}

/**
 * The statement that an account's totals make.
 * @throws if the postings do not come to what the account says it holds: a defect of the ledger, never of a caller
 */
export function statementOf(accountId: string, totals: Totals): Statement {
  const { beforeMinor, afterMinor, bookedMinor, ...moved } = totals
  const closingMinor = beforeMinor + moved.inMinor - moved.outMinor
  if (closingMinor + afterMinor !== bookedMinor) {
    throw new Error(
      `${accountId}: holds ${bookedMinor}, and its postings come to ${closingMinor + afterMinor}`,
    )
  }
  return { openingMinor: beforeMinor, closingMinor, ...moved }
}
