import type { Store } from '../../ports/store.ts'
import type { Tables } from './tables.ts'

/** The key of the one cursor that a bank has. */
export const CURSOR = ''

export function coreReads(tables: Tables): Store['core'] {
  const postings = () => [...tables.corePostings.values()]
  return {
    instruction: async (id) => tables.coreInstructions.get(id),
    cursor: async () => tables.coreCursor.get(CURSOR) ?? null,
    posting: async (id) => tables.corePostings.get(id),
    postingsOf: async (id) => postings().filter(({ instructionId }) => instructionId === id),
    async setAside() {
      const sums = new Map<string, number>()
      for (const { taken, accountId, amountMinor } of postings())
        if (taken === 'set_aside') sums.set(accountId, (sums.get(accountId) ?? 0) + amountMinor)
      return [...sums]
        .filter(([, amountMinor]) => amountMinor !== 0)
        .sort(([one], [other]) => (one < other ? -1 : 1))
        .map(([accountId, amountMinor]) => ({ accountId, amountMinor }))
    },
    differences: async (limit) =>
      [...tables.coreDifferences.values()]
        .filter(({ resolvedAtMs }) => resolvedAtMs === null)
        .sort((a, b) => a.foundAtMs - b.foundAtMs || (a.id < b.id ? -1 : 1))
        .slice(0, limit),
  }
}
