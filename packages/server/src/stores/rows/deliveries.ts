import type { Change, Delivery, DeliveryMove, StoredDelivery } from '@wekeza/bank'

type MoveRow = [
  status: Delivery['status'],
  discardedReason: Delivery['discardedReason'],
  attempts: string,
  attemptsCount: number,
  tries: number,
  dueAtMs: number | null,
  updatedAtMs: number,
]

type DeliveryRow = [
  id: string,
  webhookId: string,
  eventId: string,
  eventType: string,
  createdAtMs: number,
  ...MoveRow,
]

export type MoveDelivery = Extract<Change, { kind: 'move-delivery' }>

/** What a move sets. */
export const DELIVERY_MOVE_COLUMNS =
  'status, discarded_reason, attempts, attempts_count, tries, due_at_ms, updated_at_ms'

export const DELIVERY_COLUMNS = `id, webhook_id, event_id, event_type, created_at_ms, ${DELIVERY_MOVE_COLUMNS}`

export function deliveryValues(delivery: Delivery): DeliveryRow {
  const { id, webhookId, eventId, eventType, createdAtMs } = delivery
  return [id, webhookId, eventId, eventType, createdAtMs, ...deliveryMoveValues(delivery)]
}

export function deliveryMoveValues(to: DeliveryMove): MoveRow {
  const { status, discardedReason, attempts, tries, dueAtMs, updatedAtMs } = to
  const tried = [JSON.stringify(attempts), attempts.length, tries] as const
  return [status, discardedReason, ...tried, dueAtMs, updatedAtMs]
}

/** Where a delivery stood when it was read: it moves on from there only, and not from where it was begun anew. */
export function deliveryStood({ status, attempts, tries, dueAtMs }: Delivery) {
  return [status, attempts.length, tries, dueAtMs] as const
}

/** When it is to be tried next; null: it is not. */
export function nextTryMs({ status, dueAtMs }: DeliveryMove): number | null {
  return status === 'pending' ? dueAtMs : null
}

/** @param row the delivery's sequence, and behind it its columns */
export function deliveryOf(row: unknown): StoredDelivery {
  const [sequence, id, webhookId, eventId, eventType, createdAtMs, status, ...move] = row as [
    sequence: number,
    ...DeliveryRow,
  ]
  const [discardedReason, attempts, , tries, dueAtMs, updatedAtMs] = move
  const about = { webhookId, eventId, eventType }
  const tried = { attempts: JSON.parse(attempts), tries, dueAtMs }
  return { sequence, id, ...about, status, discardedReason, ...tried, createdAtMs, updatedAtMs }
}

/** The earliest due first; an update gives back what it changed in any order. */
export function inDueOrder(rows: readonly StoredDelivery[]): StoredDelivery[] {
  return rows.toSorted((a, b) => (a.dueAtMs ?? 0) - (b.dueAtMs ?? 0) || a.sequence - b.sequence)
}
