import type { Delivery, DeliveryAttempt, DeliveryDetail } from '@wekeza/sdk'
import { card } from '../output/card.ts'
import { formatMoment } from '../output/format.ts'
import { type Column, table } from '../output/table.ts'
import type { View } from '../output/view.ts'
import type { Style } from '../terminal/paint.ts'

const STYLES: Readonly<Record<string, Style>> = {
  delivered: 'green',
  pending: 'yellow',
  failed: 'red',
}

/** What came of one try: the status that was answered, or why none was. */
function saidOf({ outcome, status_code }: DeliveryAttempt): string {
  return String(status_code ?? outcome.replaceAll('_', ' '))
}

function lastSaid({ attempts }: Delivery): string {
  const last = attempts.at(-1)
  return last ? saidOf(last) : '-'
}

const COLUMNS: readonly Column<Delivery>[] = [
  { title: 'delivery', text: ({ id }) => id },
  { title: 'type', text: ({ event_type }) => event_type },
  { title: 'status', text: ({ status }) => status, style: ({ status }) => STYLES[status] ?? null },
  { title: 'tries', text: ({ attempts }) => String(attempts.length), align: 'right' },
  { title: 'answered', text: lastSaid, shrinks: true },
  { title: 'event', text: ({ event_id }) => event_id, drops: true },
  { title: 'next try', text: nextTry, drops: true },
]

function nextTry({ next_attempt_at: at }: Delivery): string {
  return at ? formatMoment(at) : '-'
}

export const deliveryTable: View<readonly Delivery[]> = (deliveries) => table(deliveries, COLUMNS)

const ATTEMPT_COLUMNS: readonly Column<DeliveryAttempt>[] = [
  { title: 'try', text: ({ number }) => String(number), align: 'right' },
  { title: 'at', text: ({ at }) => formatMoment(at) },
  { title: 'answered', text: saidOf },
  { title: 'ms', text: ({ duration_ms }) => String(duration_ms), align: 'right' },
  { title: 'reply', text: ({ reply, detail }) => detail ?? (reply || '-'), shrinks: true },
]

/** Where a delivery stands, and each try. */
export const deliveryCard: View<Delivery> = (delivery) => {
  const { id, status, discarded_reason, event_type, event_id, attempts, next_attempt_at } = delivery
  const why = discarded_reason && `: ${discarded_reason.replaceAll('_', ' ')}`
  const facts = card([
    ['delivery', id],
    ['status', `${status}${why ?? ''}`],
    ['event', `${event_id}, ${event_type}`],
    ['next try', next_attempt_at && formatMoment(next_attempt_at)],
  ])
  return attempts.length === 0 ? facts : `${facts}\n\n${table(attempts, ATTEMPT_COLUMNS)}`
}

/** The same, and what was sent. */
export const deliveryDetail: View<DeliveryDetail> = (delivery) =>
  delivery.body === null
    ? deliveryCard(delivery)
    : `${deliveryCard(delivery)}\n\n${JSON.stringify(delivery.body, null, 2)}`
