import type { Schema } from '@wekeza/contract'
import { found } from '../../call.ts'
import type { OpenBank } from '../../ports/banks.ts'
import { toTime } from '../../wire/to-time.ts'

/** What governs a test bank; the pipeline has refused live ones already. */
export function testBank(openBank: OpenBank) {
  return found(openBank.testing, 'test bank')
}

export function toClock(openBank: OpenBank): Schema<'Clock'> {
  const { clock } = testBank(openBank)
  return { now: toTime(clock.nowMs()), mode: clock.mode }
}
