import { done, type Operation } from '../../operation.ts'
import { testBank, toClock } from './test-bank.ts'

/** POST /v1/sandbox/clock/advance: answers when all that falls due up to the new time has run. */
export const advanceClock: Operation<'advanceClock'> = async ({ openBank, bank, body }) => {
  await testBank(openBank).clock.advance(body.seconds * 1000)
  await bank.runDue()
  return done(toClock(openBank))
}
