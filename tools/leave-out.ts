import { TestRunner } from 'vitest'

/**
 * Ends a test that needs what this machine does not have: it is skipped by name, with the reason. With `CI=true`, and
 * outside a test and its `beforeEach`, this throws instead.
 * @example leaveOut('no Redis here: install it (on Debian: apt-get install redis-server)')
 */
export function leaveOut(reason: string): never {
  if (process.env.CI !== 'true') TestRunner.getCurrentTest()?.context.skip(reason)
  throw new Error(reason)
}
