import { BANK_TIME_MAX_MS } from '../../limits.ts'
import { answered, done, type Operation } from '../../operation.ts'
import { problem } from '../../problems/problem.ts'
import { toTime } from '../../wire/to-time.ts'
import { testBank, toClock } from './test-bank.ts'

/** POST /v1/sandbox/clock/advance: answers when all that falls due up to the new time has run. */
export const advanceClock: Operation<'advanceClock'> = async ({ call, openBank, bank, body }) => {
  const { clock } = testBank(openBank)
  const byMs = body.seconds * 1000
  if (clock.nowMs() + byMs > BANK_TIME_MAX_MS) {
    const fact = `Bank time goes up to ${toTime(BANK_TIME_MAX_MS)}; only a reset takes it back.`
    const code = 'field_value_invalid'
    return answered(
      problem(call, code, { fact, errors: [{ pointer: '/seconds', code, detail: fact }] }),
    )
  }
  await clock.advance(byMs)
  await bank.runDue()
  return done(toClock(openBank))
}
