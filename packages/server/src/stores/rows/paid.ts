import type { Paid } from '@wekeza/bank'

/** The columns that add up what was paid. */
export const PAID_COLUMNS = 'count(*), coalesce(sum(amount_minor), 0)'

/** @param row those columns; an engine may write a sum as text */
export function paidOf(row: unknown): Paid {
  const [count, amountMinor] = row as [number | string, number | string]
  return { count: Number(count), amountMinor: Number(amountMinor) }
}
