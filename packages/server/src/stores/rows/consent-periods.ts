import { NOTHING_USED, type PeriodLimit, type PeriodUsed } from '@wekeza/bank'

/** Where a consent counts no payments, as many as nobody makes. */
export function paymentsMaxOf({ paymentsMax = 1_000_000_000 }: PeriodLimit): number {
  return paymentsMax
}

/** @param row what was paid and how many payments; undefined where nothing was */
export function usedOf(row: unknown): PeriodUsed {
  if (row === undefined) return NOTHING_USED
  const [paidMinor, payments] = row as [number, number]
  return { paidMinor, payments }
}
