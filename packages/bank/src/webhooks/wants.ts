import { type NewEvent, typeOf } from '../events/event.ts'
import type { Webhook } from './webhook.ts'

/** Whether a webhook listens to an event that its application may hear. */
export function wants(webhook: Webhook, event: Pick<NewEvent, 'happening'>): boolean {
  const { happening } = event
  // A test and a crossing are for the webhook that asked for them, whatever else it listens to.
  if (happening.type === 'webhook.test') return happening.webhook.id === webhook.id
  if ('crossing' in happening) return happening.crossing.webhookId === webhook.id
  return listensTo(webhook.types, typeOf(event))
}

/** Whether a type is among those that are named: `payment.settled`, all of a family `payment.*`, or all `*`. */
export function listensTo(filters: readonly string[], type: string): boolean {
  return filters.some(
    (filter) =>
      filter === '*' ||
      filter === type ||
      (filter.endsWith('.*') && type.startsWith(filter.slice(0, -1))),
  )
}
