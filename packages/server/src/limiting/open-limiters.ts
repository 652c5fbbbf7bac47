import { type Counter, type Host, limitBy, memoryCounter, type Policy } from '@wekeza/api'
import type { Config } from '../config/config.ts'
import type { ServerLog } from '../logging/create-log.ts'
import type { SharedRedis } from './open-redis.ts'

export interface Limiters {
  readonly limiters: Host['limiters']
  /** where all servers count; undefined: each counts by itself */
  readonly redis: SharedRedis | undefined
  close(): void
}

type Rates = Pick<Config, 'redis' | 'unitsPerMinute' | 'unitsPerSecond'>

/** What limits addresses, applications and consents: in Redis where there is one, so that all servers count together. */
export async function openLimiters(
  rates: Rates,
  log: Pick<ServerLog, 'note' | 'trouble'>,
): Promise<Limiters> {
  if (rates.redis === undefined) {
    return { limiters: limitersOf(rates), redis: undefined, close: () => {} }
  }
  // Who has no Redis does not load its client.
  const [{ openRedis }, { redisCounter }] = await Promise.all([
    import('./open-redis.ts'),
    import('./redis-counter.ts'),
  ])
  const redis = openRedis(rates.redis, log)
  return {
    limiters: limitersOf(rates, (policy) => redisCounter(redis, policy)),
    redis,
    close: redis.close,
  }
}

/** The same in the memory of this process alone. */
export function limitersOf(
  { unitsPerMinute, unitsPerSecond }: Pick<Config, 'unitsPerMinute' | 'unitsPerSecond'>,
  counterOf: (policy: Policy) => Counter = memoryCounter,
): Host['limiters'] {
  const limiter = (name: keyof Host['limiters']) =>
    limitBy(name, { perSecond: unitsPerSecond[name], perMinute: unitsPerMinute[name] }, counterOf)
  return {
    address: limiter('address'),
    application: limiter('application'),
    consent: limiter('consent'),
  }
}
