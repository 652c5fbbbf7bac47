import type { Store } from '../../ports/store.ts'
import type { DueRow } from './tables.ts'

export function dueReads(table: Map<string, DueRow>): Store['due'] {
  const upTo = (untilMs: number) =>
    [...table.values()]
      .filter((row) => row.dueAtMs <= untilMs)
      .sort((a, b) => a.dueAtMs - b.dueAtMs || a.sequence - b.sequence)
  return {
    next: async (untilMs, limit) => upTo(untilMs).slice(0, limit),
    claim: async (untilMs, { limit, nowMs, forMs }) => {
      const free = upTo(untilMs).filter(({ heldUntilMs }) => heldUntilMs <= nowMs)
      const claimed = free.slice(0, limit)
      for (const row of claimed) row.heldUntilMs = nowMs + forMs
      return claimed
    },
  }
}
