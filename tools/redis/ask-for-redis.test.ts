import { afterEach, expect, TestRunner, test, vi } from 'vitest'
import { askForRedis } from './ask-for-redis.ts'

afterEach(() => {
  vi.unstubAllEnvs()
  vi.restoreAllMocks()
})

const NOWHERE = '/nowhere/redis-server'

/** The running test, as it would be left out. */
function leavingOut() {
  const skip = vi.fn()
  vi.spyOn(TestRunner, 'getCurrentTest').mockReturnValue({ context: { skip } } as never)
  return skip
}

test('in CI a missing Redis is a failure, not a test that did not run', () => {
  vi.stubEnv('CI', 'true')
  vi.stubEnv('REDIS_SERVER_PATH', NOWHERE)
  const skip = leavingOut()
  expect(() => askForRedis()).toThrow('no Redis here: install it')
  expect(skip).not.toHaveBeenCalled()
})

test('elsewhere the test that wants one is left out by name, with what to install', () => {
  vi.stubEnv('CI', '')
  vi.stubEnv('REDIS_SERVER_PATH', NOWHERE)
  const skip = leavingOut()
  expect(() => askForRedis()).toThrow('no Redis here: install it')
  expect(skip).toHaveBeenCalledExactlyOnceWith(expect.stringContaining('REDIS_SERVER_PATH'))
})
