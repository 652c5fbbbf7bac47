import type { Attempt, Delivery } from '@wekeza/bank'
import type { EventType, Schema } from '@wekeza/contract'
import { toTime } from './to-time.ts'

export function toDelivery(delivery: Delivery): Schema<'Delivery'> {
  const { dueAtMs } = delivery
  return {
    id: delivery.id,
    webhook_id: delivery.webhookId,
    event_id: delivery.eventId,
    event_type: delivery.eventType as EventType,
    status: delivery.status,
    discarded_reason: delivery.discardedReason,
    attempts: delivery.attempts.map(toAttempt),
    next_attempt_at: dueAtMs === null ? null : toTime(dueAtMs),
    created_at: toTime(delivery.createdAtMs),
    updated_at: toTime(delivery.updatedAtMs),
  }
}

function toAttempt(attempt: Attempt): Schema<'DeliveryAttempt'> {
  return {
    number: attempt.number,
    at: toTime(attempt.atMs),
    duration_ms: attempt.durationMs,
    outcome: attempt.outcome,
    status_code: attempt.status,
    reply: attempt.reply,
    detail: attempt.detail,
  }
}
