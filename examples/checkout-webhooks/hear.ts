import type { Wekeza } from '@wekeza/sdk'
import {
  applyIfNewer,
  type EventOf,
  type EventType,
  memoryVersions,
  type WekezaEvent,
} from '@wekeza/sdk/webhooks'
import { type OrderStatus, orderOf } from './orders.ts'

/** The secrets of this shop's webhook: of the one that is registered, or of a new one. */
export async function ownSecrets(wekeza: Wekeza, url: string): Promise<string[]> {
  const { data } = await wekeza.webhooks.list()
  const known = data.find((one) => one.url === url)
  const { id } = known ?? (await wekeza.webhooks.create({ url, types: ['payment.*'] }))
  const secrets = await wekeza.webhooks.secrets(id)
  return secrets.data.map(({ secret }) => secret)
}

/** What becomes of an order by what the bank tells of its payment. */
const STATUS: Readonly<Record<string, OrderStatus>> = {
  'payment.settled': 'paid',
  'payment.failed': 'failed',
  'payment.cancelled': 'failed',
}

// A real shop keeps these beside its orders: docs/guides/webhooks.md, "Once, and never backwards".
const versions = memoryVersions()

/** Takes an event once, and never goes back to an older state, however late an event arrives. */
export async function hear(event: WekezaEvent): Promise<void> {
  const outcome = await applyIfNewer(versions, event, (newer) => {
    if (!isOfPayment(newer)) return
    const order = orderOf(newer.data.reference ?? '')
    if (order) order.status = STATUS[newer.type] ?? 'paying'
  })
  console.log(`${event.id} ${event.type} ${outcome}`)
}

type PaymentEvent = EventOf<Extract<EventType, `payment.${string}`>>

function isOfPayment(event: WekezaEvent): event is PaymentEvent {
  return event.type.startsWith('payment.')
}
