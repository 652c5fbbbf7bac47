import type { Change, FailedGuard } from '../../changes.ts'
import type { Store } from '../../ports/store.ts'
import type { Delivery, StoredDelivery } from '../../webhooks/delivery.ts'
import type { Journal } from './journal.ts'
import { newestFirst } from './newest-first.ts'
import { nextSequence, type Tables } from './tables.ts'

type Of<Kind extends Change['kind']> = Extract<Change, { kind: Kind }>

export function deliveryReads(tables: Tables): Store['deliveries'] {
  const { deliveries, deliveryByEvent, deliveryHolds } = tables
  return {
    get: async (id) => deliveries.get(id),
    page: async (webhookId, ask) =>
      newestFirst(
        [...deliveries.values()],
        ask,
        (row) =>
          row.webhookId === webhookId &&
          (!ask.status || row.status === ask.status) &&
          (!ask.eventType || row.eventType === ask.eventType),
      ),
    ofEvent: async (webhookId, eventId) =>
      deliveries.get(deliveryByEvent.get(`${webhookId} ${eventId}`) ?? ''),
    claim: async (untilMs, { limit, nowMs, forMs }, except) => {
      const free = dueBy(deliveries.values(), untilMs)
        .filter(({ id }) => (deliveryHolds.get(id) ?? 0) <= nowMs)
        .filter(({ webhookId }) => !except.includes(webhookId))
      const claimed = free.slice(0, limit)
      for (const { id } of claimed) deliveryHolds.set(id, nowMs + forMs)
      return claimed
    },
  }
}

/** Those that are due, the earliest first. */
function dueBy(rows: Iterable<StoredDelivery>, untilMs: number): StoredDelivery[] {
  return [...rows]
    .flatMap((row) =>
      row.status === 'pending' && row.dueAtMs !== null && row.dueAtMs <= untilMs
        ? [{ row, dueAtMs: row.dueAtMs }]
        : [],
    )
    .sort((a, b) => a.dueAtMs - b.dueAtMs || a.row.sequence - b.row.sequence)
    .map(({ row }) => row)
}

export function insertDelivery(
  tables: Tables,
  { delivery }: Of<'insert-delivery'>,
  journal: Journal,
): undefined {
  const { deliveries, deliveryByEvent } = tables
  const key = `${delivery.webhookId} ${delivery.eventId}`
  if (deliveryByEvent.has(key)) return
  journal.insert(deliveries, delivery.id, { ...delivery, sequence: nextSequence(tables) })
  journal.set(deliveryByEvent, key, delivery.id)
}

export function moveDelivery(
  { deliveries, deliveryHolds }: Tables,
  { from, to }: Of<'move-delivery'>,
  journal: Journal,
): FailedGuard | undefined {
  const delivery = deliveries.get(from.id)
  if (!delivery || !standsAs(from, delivery)) return { guard: 'delivery', subjectId: from.id }
  journal.set(deliveries, from.id, { ...delivery, ...to })
  journal.delete(deliveryHolds, from.id)
  return undefined
}

function standsAs(from: Delivery, now: Delivery): boolean {
  return (
    now.status === from.status &&
    now.attempts.length === from.attempts.length &&
    now.tries === from.tries &&
    now.dueAtMs === from.dueAtMs
  )
}
