import type { Tally } from './bulk.ts'

export const NOTHING: Tally = { count: 0, amountMinor: 0 }

/** Counts items and adds up their amounts; one that could not be read counts as nothing. */
export function tallyOf(items: readonly { readonly amountMinor: number | null }[]): Tally {
  return {
    count: items.length,
    amountMinor: items.reduce((sum, { amountMinor }) => sum + (amountMinor ?? 0), 0),
  }
}
