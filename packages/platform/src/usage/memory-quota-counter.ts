import type { QuotaCounter } from './quota-counter.ts'

/** What was taken of one day by one key. */
export interface QuotaCount {
  readonly key: string
  readonly day: string
  readonly used: number
}

export interface MemoryQuotaCounter extends QuotaCounter {
  /** Those that have grown since the last time it was asked. */
  drain(): QuotaCount[]
  /** Learns that so many were taken elsewhere too; fewer than are known change nothing. */
  raise(count: QuotaCount): void
}

/**
 * Counts in the memory of one process. Of each key only the latest day is kept: a day that is over is asked for no more,
 * so that it grows with who calls, and not with time.
 * @param counts what was counted before
 */
export function memoryQuotaCounter(counts: readonly QuotaCount[] = []): MemoryQuotaCounter {
  const latest = new Map<string, QuotaCount>()
  const grown = new Set<string>()
  for (const one of counts) raise(one)

  function raise(count: QuotaCount): void {
    if (usedOf(count.key, count.day) < count.used) latest.set(count.key, count)
  }

  function usedOf(key: string, day: string): number {
    const count = latest.get(key)
    return count?.day === day ? count.used : 0
  }

  return {
    async take(key, day, max) {
      const before = usedOf(key, day)
      if (before >= max) return { used: before, allowed: false }
      latest.set(key, { key, day, used: before + 1 })
      grown.add(key)
      return { used: before + 1, allowed: true }
    },
    used: async (key, day) => usedOf(key, day),
    raise,
    drain() {
      const drained = [...grown].flatMap((key) => latest.get(key) ?? [])
      grown.clear()
      return drained
    },
  }
}
