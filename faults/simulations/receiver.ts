import type { Message, SendResult } from '@wekeza/bank'
import type { Dice } from '../dice.ts'
import type { Shakes } from './shaky-store.ts'

const SAID: readonly SendResult[] = [
  { kind: 'answered', status: 500, reply: 'no', retryAfter: null, durationMs: 3 },
  { kind: 'answered', status: 429, reply: 'wait', retryAfter: '30', durationMs: 3 },
  { kind: 'failed', reason: 'timed_out', detail: 'no answer', durationMs: 15_000 },
]

/** Whoever listens: as long as anything shakes, one in three sends comes to nothing. */
export function receiving(throws: Dice, shakes: Shakes) {
  const sent: { message: Message; taken: boolean }[] = []
  return {
    sent,
    async send(message: Message): Promise<SendResult> {
      const fails = shakes.before > 0 && throws.below(3) === 0
      sent.push({ message, taken: !fails })
      const failure = SAID[throws.below(SAID.length)]
      if (fails && failure) return failure
      return { kind: 'answered', status: 204, reply: '', retryAfter: null, durationMs: 3 }
    },
  }
}
