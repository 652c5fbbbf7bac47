import type { Delivery } from './delivery.ts'

/** A delivery that is due at once. */
export function newDelivery(
  id: string,
  webhookId: string,
  eventId: string,
  eventType: string,
  atMs: number,
): Delivery {
  return {
    id,
    webhookId,
    eventId,
    eventType,
    status: 'pending',
    discardedReason: null,
    attempts: [],
    tries: 0,
    dueAtMs: atMs,
    createdAtMs: atMs,
    updatedAtMs: atMs,
  }
}
