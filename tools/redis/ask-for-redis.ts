import { leaveOut } from '../leave-out.ts'
import { findRedis } from './find-redis.ts'

const REASON =
  'no Redis here: install it (on Debian: apt-get install redis-server), or name it with REDIS_SERVER_PATH'

/**
 * The program of a real Redis. Where this machine has none, the running test is skipped by name, with the reason; with
 * `CI=true`, and outside a test and its `beforeEach`, it throws instead.
 */
export function askForRedis(): string {
  const program = findRedis()
  if (program !== undefined) return program
  return leaveOut(REASON)
}
