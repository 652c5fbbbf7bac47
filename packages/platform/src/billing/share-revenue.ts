import { divideDown } from './divide.ts'

/** The fee that the bank took for a payment made through a partner's application. */
export interface FeeTaken {
  readonly paymentId: string
  readonly applicationId: string
  /** in Nairobi, on which it settled */
  readonly day: string
  readonly feeMinor: number
  /** of the plan of that day */
  readonly shareBasisPoints: number
}

export interface StatementLine extends FeeTaken {
  readonly partnerMinor: number
  readonly bankMinor: number
}

/** What a partner gets of a month's fees. */
export interface RevenueStatement {
  readonly lines: readonly StatementLine[]
  readonly feesMinor: number
  readonly partnerMinor: number
  readonly bankMinor: number
}

/**
 * Shares fees, each for itself: what a partner is told of one payment is what counts in the sum. A cent that cannot be
 * shared stays with the bank.
 */
export function shareRevenue(fees: readonly FeeTaken[]): RevenueStatement {
  const lines = fees.map((fee) => {
    const partnerMinor = divideDown(fee.feeMinor, fee.shareBasisPoints, 10_000)
    return { ...fee, partnerMinor, bankMinor: fee.feeMinor - partnerMinor }
  })
  const sum = (of: (line: StatementLine) => number) =>
    lines.reduce((total, line) => total + of(line), 0)
  return {
    lines,
    feesMinor: sum(({ feeMinor }) => feeMinor),
    partnerMinor: sum((line) => line.partnerMinor),
    bankMinor: sum((line) => line.bankMinor),
  }
}
