import { keyOf } from './gather-usage.ts'
import { addUsage, type UsageRow } from './usage-row.ts'

/**
 * Sums rows into longer spans.
 * @param startOf the first moment of the span that a moment lies in: of an hour, or of a day where the bank is
 * @example rollUp(minutes, (atMs) => atMs - (atMs % 3_600_000))
 */
export function rollUp(rows: readonly UsageRow[], startOf: (atMs: number) => number): UsageRow[] {
  const sums = new Map<string, UsageRow>()
  for (const row of rows) {
    const one = { ...row, fromMs: startOf(row.fromMs) }
    const key = keyOf(one, one.fromMs)
    const before = sums.get(key)
    sums.set(key, before ? addUsage(before, one) : one)
  }
  return [...sums.values()]
}
