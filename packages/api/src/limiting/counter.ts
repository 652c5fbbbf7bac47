import type { RateLimiterAbstract, RateLimiterRes } from 'rate-limiter-flexible'
import type { Left, Policy } from '../ports/rate-limiter.ts'

/** Counts what each key has used of one policy. Who counts in this process answers at once. */
export interface Counter {
  take(key: string, cost: number): Count | Promise<Count>
}

export interface Count extends Left {
  readonly allowed: boolean
  /** whether a window of this key began with it */
  readonly begins: boolean
}

/**
 * Counts by a limiter of the library. A window of a key begins with its first request; what is refused is counted too,
 * and changes nothing: a window that is used up stays so until its end. An operation that costs more than there is at
 * all takes everything, since otherwise it could never run.
 * @throws what the limiter's store throws
 */
export function counterOf(policy: Policy, limiter: Pick<RateLimiterAbstract, 'consume'>) {
  return {
    async take(key: string, cost: number): Promise<Count> {
      try {
        return countOf(policy, await limiter.consume(key, Math.min(cost, policy.units)))
      } catch (refused) {
        if (refused instanceof Error) throw refused
        return countOf(policy, refused as RateLimiterRes)
      }
    },
  } satisfies Counter
}

/** What a window tells once a request was counted in it. */
export function countOf(
  policy: Policy,
  used: Pick<RateLimiterRes, 'consumedPoints' | 'isFirstInDuration' | 'msBeforeNext'>,
): Count {
  return {
    policy,
    allowed: used.consumedPoints <= policy.units,
    remaining: Math.max(0, policy.units - used.consumedPoints),
    resetSeconds: Math.max(1, Math.ceil(used.msBeforeNext / 1000)),
    begins: used.isFirstInDuration,
  }
}
