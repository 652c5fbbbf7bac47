/** Upper bounds of the buckets, in milliseconds; one more holds what took longer. */
export const LATENCY_BOUNDS_MS = [
  1, 2, 5, 10, 20, 50, 100, 200, 500, 1_000, 2_000, 5_000, 10_000,
] as const

export const LATENCY_BUCKETS = LATENCY_BOUNDS_MS.length + 1

/** The bucket of a call that took so long; a bound belongs to its own bucket. */
export function bucketOf(durationMs: number): number {
  const found = LATENCY_BOUNDS_MS.findIndex((bound) => durationMs <= bound)
  return found < 0 ? LATENCY_BOUNDS_MS.length : found
}

/**
 * How long all but a part of the calls took at most, as far as buckets tell: the bound of the bucket that it lies in.
 * @param counts of each bucket
 * @param part from 0 to 1: 0.99 for the 99th percentile
 * @returns null where nothing was counted, or it took longer than the last bound
 * @example percentileMs([90, 10, 0 …], 0.95) // 2
 */
export function percentileMs(counts: readonly number[], part: number): number | null {
  const all = counts.reduce((sum, count) => sum + count, 0)
  const rank = Math.max(1, Math.ceil(all * part))
  let passed = 0
  for (const [bucket, count] of counts.entries()) {
    passed += count
    if (all > 0 && passed >= rank) return LATENCY_BOUNDS_MS[bucket] ?? null
  }
  return null
}
