import type { BulkPayment, Wekeza } from '@wekeza/sdk'

const UNDERWAY: readonly string[] = ['accepted', 'partially_accepted']

export interface FollowAsk {
  readonly timeoutMs: number
  readonly intervalMs: number
  /** told after each look */
  readonly onProgress: (bulk: BulkPayment) => void
}

/** Looks at a file until all its payments have ended, or the time is over. */
export async function follow(
  { bulkPayments }: Wekeza,
  first: BulkPayment,
  { timeoutMs, intervalMs, onProgress }: FollowAsk,
): Promise<BulkPayment> {
  const untilMs = performance.now() + timeoutMs
  for (let bulk = first; ; bulk = await bulkPayments.get(bulk.id)) {
    onProgress(bulk)
    const leftMs = untilMs - performance.now()
    if (hasEnded(bulk) || leftMs <= 0) return bulk
    await new Promise((resolve) => setTimeout(resolve, Math.min(intervalMs, leftMs)))
  }
}

export function hasEnded({ status }: BulkPayment): boolean {
  return !UNDERWAY.includes(status)
}
