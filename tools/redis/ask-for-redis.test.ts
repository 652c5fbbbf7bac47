import { afterEach, expect, test, vi } from 'vitest'
import { askForRedis } from './ask-for-redis.ts'

afterEach(() => vi.unstubAllEnvs())

test('in CI a missing Redis is a failure, not a test that did not run', () => {
  vi.stubEnv('CI', 'true')
  vi.stubEnv('REDIS_SERVER_PATH', '/nowhere/redis-server')
  expect(() => askForRedis()).toThrow('no Redis here: install it')
})
