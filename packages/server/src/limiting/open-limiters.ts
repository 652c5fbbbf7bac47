import {
  type Counter,
  type Host,
  limitBy,
  memoryCounter,
  type Policy,
  type RateLimiter,
} from '@wekeza/api'
import type { Config } from '../config/config.ts'
import type { ServerLog } from '../logging/create-log.ts'
import type { SharedRedis } from './open-redis.ts'

export interface Limiters {
  readonly limiters: Host['limiters']
  /** where all servers count; undefined: each counts by itself */
  readonly redis: SharedRedis | undefined
  close(): void
}

type Limits = Pick<Config, 'unitsPerMinute' | 'unitsPerSecond' | 'ownRates'>

/** What limits addresses, applications and consents: in Redis where there is one, so that all servers count together. */
export async function openLimiters(
  limits: Limits & Pick<Config, 'redis'>,
  log: Pick<ServerLog, 'note' | 'trouble'>,
): Promise<Limiters> {
  if (limits.redis === undefined) {
    return { limiters: limitersOf(limits), redis: undefined, close: () => {} }
  }
  // Who has no Redis does not load its client.
  const [{ openRedis }, { redisCounter }] = await Promise.all([
    import('./open-redis.ts'),
    import('./redis-counter.ts'),
  ])
  const redis = openRedis(limits.redis, log)
  return {
    limiters: limitersOf(limits, (policy) => redisCounter(redis, policy)),
    redis,
    close: redis.close,
  }
}

/** The same in the memory of this process alone. */
export function limitersOf(
  { unitsPerMinute, unitsPerSecond, ownRates }: Limits,
  counterOf: (policy: Policy) => Counter = memoryCounter,
): Host['limiters'] {
  const limiter = (name: keyof Host['limiters']) =>
    limitBy(name, { perSecond: unitsPerSecond[name], perMinute: unitsPerMinute[name] }, counterOf)
  const own = [...ownRates].map(
    ([id, rates]) => [id, limitBy('application', rates, counterOf)] as const,
  )
  return {
    address: limiter('address'),
    application: byKey(new Map(own), limiter('application')),
    consent: limiter('consent'),
  }
}

function byKey(own: ReadonlyMap<string, RateLimiter>, others: RateLimiter): RateLimiter {
  return { take: (key, cost) => (own.get(key) ?? others).take(key, cost) }
}
