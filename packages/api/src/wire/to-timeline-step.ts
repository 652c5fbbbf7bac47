import { type StoryStep, typeOf } from '@wekeza/bank'
import type { EventType, Schema } from '@wekeza/contract'
import { toMoney } from './to-money.ts'
import { toTime } from './to-time.ts'

/** One thing that became of a request in its bank. */
export function toTimelineStep(step: StoryStep): Schema<'TimelineStep'> {
  const at = toTime(step.atMs)
  switch (step.kind) {
    case 'booking': {
      const sums = step.sums.map(({ side, amountMinor }) => ({
        side,
        amount: toMoney(amountMinor),
      }))
      return { kind: 'booking', at, transaction_id: step.transactionId, sums }
    }
    case 'event': {
      const { id, ...event } = step.event
      return { kind: 'event', at, event_id: id, event_type: typeOf(event) as EventType }
    }
    case 'attempt':
      return toAttempt(step, at)
  }
}

function toAttempt(
  { attempt, delivery }: Extract<StoryStep, { kind: 'attempt' }>,
  at: string,
): Schema<'TimelineAttempt'> {
  const { number, outcome, status } = attempt
  return {
    kind: 'delivery_attempt',
    at,
    event_id: delivery.eventId,
    webhook_id: delivery.webhookId,
    delivery_id: delivery.id,
    ...{ number, outcome, status_code: status },
    delivery_status: delivery.status,
  }
}
