import type { Paid } from '../../receipts/receipt.ts'

/** What rows come to. */
export function paidBy(rows: readonly { readonly amountMinor: number }[]): Paid {
  return {
    count: rows.length,
    amountMinor: rows.reduce((sum, { amountMinor }) => sum + amountMinor, 0),
  }
}
