import { type Counter, counterOf, memoryCounter, type Policy } from '@wekeza/api'
import { RateLimiterRedis } from 'rate-limiter-flexible'
import type { SharedRedis } from './open-redis.ts'

const PREFIX = 'wekeza:rate'

/** Counts where all servers count; while Redis is out of reach, in the memory of this one, up to the same limit. */
export function redisCounter(redis: SharedRedis, policy: Policy): Counter {
  const shared = counterOf(
    policy,
    new RateLimiterRedis({
      storeClient: redis.client,
      keyPrefix: `${PREFIX}:${policy.name}`,
      points: policy.units,
      duration: policy.windowSeconds,
    }),
  )
  const own = memoryCounter(policy)
  return {
    take: (key, cost) => redis.ask(() => shared.take(key, cost)).catch(() => own.take(key, cost)),
  }
}
