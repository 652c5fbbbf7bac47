import type { Allowance, Left, Policy, RateLimiter } from '../ports/rate-limiter.ts'
import type { Count, Counter } from './counter.ts'
import { memoryCounter } from './memory-counter.ts'

/** How many units of `x-rate-cost` a key may use: all at once, and in the long run. */
export interface Rates {
  readonly perSecond: number
  readonly perMinute: number
}

/**
 * Asks the burst first and then the sustained quota; the first that refuses ends it, so that what a burst refuses uses
 * up no minute.
 * @param name of the sustained quota; the burst is `name-burst`
 * @param counterOf where each of them is counted; in the memory of this process unless it is given
 * @example
 * const limiter = limitBy('application', { perSecond: 500, perMinute: 12_000 })
 * const { allowed, left } = await limiter.take('app_1', 5)
 */
export function limitBy(
  name: string,
  { perSecond, perMinute }: Rates,
  counterOf: (policy: Policy) => Counter = memoryCounter,
): RateLimiter {
  const counters = [
    counterOf({ name: `${name}-burst`, units: perSecond, windowSeconds: 1 }),
    counterOf({ name, units: perMinute, windowSeconds: 60 }),
  ]
  return { take: (key, cost) => takeFrom(counters, { key, cost, left: [] }) }
}

interface Taking {
  readonly key: string
  readonly cost: number
  readonly left: Left[]
}

/** In the same turn, if all of them count in this process. */
function takeFrom(
  [counter, ...rest]: readonly Counter[],
  taking: Taking,
): Allowance | Promise<Allowance> {
  const { key, cost, left } = taking
  if (!counter) return { allowed: true, left }
  const counted = counter.take(key, cost)
  return counted instanceof Promise ? counted.then(goOn) : goOn(counted)

  function goOn(count: Count): Allowance | Promise<Allowance> {
    left.push(count)
    return count.allowed ? takeFrom(rest, taking) : { allowed: false, left }
  }
}
