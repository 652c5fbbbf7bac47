/// <reference path="./memory-storage.d.ts" />
import MemoryStorage from 'rate-limiter-flexible/lib/component/MemoryStorage/MemoryStorage.js'
import { RATED_KEYS_MAX } from '../limits.ts'
import type { Policy } from '../ports/rate-limiter.ts'
import { type Count, countOf } from './counter.ts'

/**
 * Counts in the memory of one process, and answers in the same turn. Strangers cannot fill it: past so many keys, the
 * windows that began longest ago are forgotten, which costs their keys nothing but a fresh one.
 */
export function memoryCounter(policy: Policy, keysMax = RATED_KEYS_MAX) {
  const windows = new MemoryStorage()
  /** in the order in which their windows began */
  const begun = new Set<string>()
  return {
    take(key: string, cost: number): Count {
      const used = windows.incrby(key, Math.min(cost, policy.units), policy.windowSeconds)
      if (used.isFirstInDuration) remember(key)
      return countOf(policy, used)
    },
  }

  function remember(key: string): void {
    begun.delete(key)
    begun.add(key)
    if (begun.size <= keysMax) return
    const [oldest = ''] = begun
    begun.delete(oldest)
    windows.delete(oldest)
  }
}
