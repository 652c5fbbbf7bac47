import type { JournalEvent } from '../events/event.ts'
import { eventService } from '../events/service.ts'
import type { BankPorts } from '../ports/bank-ports.ts'
import { WEBHOOKS_MAX } from '../webhooks/webhook.ts'
import { readBooking } from './read-booking.ts'
import type { StoryAsk, StoryStep } from './story.ts'

/** A payment passes through six states at most; what has more events is told from its first ones. */
const EVENTS_MAX = 20

const ORDER = { booking: 0, event: 1, attempt: 2 } as const

/** What became of things in the bank, as an application may know it. */
export function storyService(ports: Pick<BankPorts, 'store' | 'clock' | 'ids'>) {
  const events = eventService(ports)
  return {
    /**
     * What became of something since a moment: how it was booked, the events that tell of it and each try to deliver
     * them, in the order of time. What the application may not hear is not in it.
     */
    async of(applicationId: string, { resourceId, sinceMs }: StoryAsk): Promise<StoryStep[]> {
      const ask = { afterPlace: 0, limit: EVENTS_MAX, resourceId }
      const [bookings, heard] = await Promise.all([
        readBooking(ports, applicationId, resourceId),
        events.page(applicationId, ask),
      ])
      const told = heard.events.map(
        (event) => ({ kind: 'event', atMs: event.atMs, event }) as const,
      )
      const tries = await attemptsOf(ports, applicationId, heard.events)
      return [...bookings, ...told, ...tries]
        .filter(({ atMs }) => atMs >= sinceMs)
        .sort((one, other) => one.atMs - other.atMs || ORDER[one.kind] - ORDER[other.kind])
    },
  }
}

async function attemptsOf(
  { store }: Pick<BankPorts, 'store'>,
  applicationId: string,
  events: readonly JournalEvent[],
): Promise<StoryStep[]> {
  if (events.length === 0) return []
  const webhooks = await store.webhooks.page(applicationId, { limit: WEBHOOKS_MAX })
  const begun = events.flatMap((event) =>
    webhooks.map(({ id }) => store.deliveries.ofEvent(id, event.id)),
  )
  const deliveries = (await Promise.all(begun)).filter((delivery) => delivery !== undefined)
  return deliveries.flatMap((delivery) =>
    delivery.attempts.map(
      (attempt) => ({ kind: 'attempt', atMs: attempt.atMs, delivery, attempt }) as const,
    ),
  )
}
