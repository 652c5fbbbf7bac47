import type {
  BalanceThresholdReached,
  BulkPayment,
  Consent,
  Event,
  Payment,
  Refund,
  Transaction,
  TriggeredEvent,
  Webhook,
} from '@wekeza/sdk'
import { card } from '../output/card.ts'
import { formatMoney, formatTime } from '../output/format.ts'
import { type Column, table } from '../output/table.ts'
import type { View } from '../output/view.ts'

/** What an event is about, in a few words; nothing of a kind that is newer than this program. */
export function aboutEvent({ resource, data }: Event): string {
  const about = Object.hasOwn(ABOUT, resource.type) ? ABOUT[resource.type] : undefined
  return about ? about(data as never) : ''
}

/** By the type of the resource, which says what the data is. */
const ABOUT: Readonly<Record<string, (data: never) => string>> = {
  payment: ({ amount, payee }: Payment) => `${formatMoney(amount)} to ${payee.name}`,
  refund: ({ amount, payment_id }: Refund) => `${formatMoney(amount)} of ${payment_id}`,
  transfer: ({ amount }: Pick<Payment, 'amount'>) => formatMoney(amount),
  bulk_payment: ({ totals: { accepted } }: BulkPayment) =>
    `${accepted.count} rows, ${formatMoney(accepted.amount)}`,
  consent: ({ kind, status }: Consent) => `${kind}, ${status}`,
  transaction: ({ direction, amount, description }: Transaction) =>
    `${direction === 'debit' ? '-' : '+'}${formatMoney(amount)} ${description}`,
  balance_threshold: ({ threshold, balance }: BalanceThresholdReached) =>
    `${threshold.direction} ${formatMoney(threshold.amount)}: ${formatMoney(balance)}`,
  webhook: ({ url }: Webhook) => url,
}

const COLUMNS: readonly Column<Event>[] = [
  { title: 'event', text: ({ id }) => id },
  { title: 'type', text: ({ type }) => type },
  { title: 'about', text: (event) => aboutEvent(event) || '-', shrinks: true },
  { title: 'resource', text: ({ resource }) => resource.id },
  { title: 'happened', text: ({ created_at }) => formatTime(created_at), drops: true },
  { title: 'seq', text: ({ sequence }) => String(sequence), align: 'right', drops: true },
]

export const eventTable: View<readonly Event[]> = (events) => table(events, COLUMNS)

export const eventCard: View<Event> = (event) => {
  const { id, type, sequence, created_at, resource, simulated, data } = event
  const facts = card([
    ['event', id],
    ['type', type],
    ['about', aboutEvent(event) || null],
    ['resource', `${resource.id}, version ${resource.version}`],
    ['happened', formatTime(created_at)],
    ['sequence', String(sequence)],
    ['simulated', simulated ? 'yes' : null],
  ])
  return `${facts}\n\n${JSON.stringify(data, null, 2)}`
}

export const triggeredCard: View<TriggeredEvent> = ({ id, type, created_at }) =>
  card([
    ['event', id],
    ['type', type],
    ['made up', formatTime(created_at)],
  ])
