import { done, type Operation } from '../../operation.ts'
import { testBank, toClock } from './test-bank.ts'

/** POST /v1/sandbox/reset: back to the seed, and to the clock's first time. */
export const resetBank: Operation<'resetBank'> = async ({ openBank, host }) => {
  // What was read before is counted before, so that nothing of it comes after.
  await host.reads.flush(openBank.key)
  await testBank(openBank).reset()
  return done(toClock(openBank))
}
