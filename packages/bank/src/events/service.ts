import type { BankPorts } from '../ports/bank-ports.ts'
import type { HeardAsk, JournalAsk } from '../ports/store.ts'
import { audienceOf } from './audience-of.ts'
import type { JournalEvent } from './event.ts'
import { type Look, lookOnce } from './look.ts'
import { relayEvents } from './relay-events.ts'

/** Behind `place` nothing was looked at; an event that may no longer be heard is left out, and passed. */
export interface EventPage {
  readonly events: readonly JournalEvent[]
  readonly place: number
  readonly hasMore: boolean
}

/** What happened, as applications may hear of it. */
export function eventService(ports: Pick<BankPorts, 'store' | 'clock' | 'ids'>) {
  const { store, clock } = ports
  const mayHear = async (applicationId: string, event: JournalEvent, look: Look) =>
    (await audienceOf(event, look, clock.nowMs())).includes(applicationId)
  return {
    /** Hands over a batch of what waits; answers how many events it was. */
    relay: async () => (await relayEvents(ports)).events,
    /** The same; answers how many deliveries it began, too. */
    relayBatch: () => relayEvents(ports),

    /** or undefined: what an application may not hear is not told from what did not happen */
    async get(applicationId: string, id: string): Promise<JournalEvent | undefined> {
      const event = await store.events.get(id)
      if (!event || event.place === null) return undefined
      const placed = { ...event, place: event.place }
      return (await mayHear(applicationId, placed, lookOnce(store))) ? placed : undefined
    },

    /**
     * Where an event stands that an application was to hear, so that it can go on from there, also if it may not hear it
     * any more; or undefined.
     */
    async placeOf(applicationId: string, id: string): Promise<number | undefined> {
      const place = (await store.events.get(id))?.place ?? null
      if (place === null) return undefined
      const [heard] = await store.events.heardBy(applicationId, { afterPlace: place - 1, limit: 1 })
      return heard?.id === id ? place : undefined
    },

    /** oldest first */
    async page(applicationId: string, ask: HeardAsk): Promise<EventPage> {
      const { afterPlace, limit } = ask
      const found = await store.events.heardBy(applicationId, { ...ask, limit: limit + 1 })
      const rows = found.slice(0, limit)
      const look = lookOnce(store)
      const heard = await Promise.all(rows.map((event) => mayHear(applicationId, event, look)))
      const place = rows.at(-1)?.place ?? afterPlace
      return {
        events: rows.filter((_, index) => heard[index]),
        place,
        hasMore: found.length > limit,
      }
    },

    /** What anybody may hear behind a place, oldest first; an event comes once for each who may. */
    async heard(ask: JournalAsk) {
      const found = await store.events.heard(ask)
      const look = lookOnce(store)
      const may = await Promise.all(
        found.map(({ applicationId, event }) => mayHear(applicationId, event, look)),
      )
      return {
        heard: found.filter((_, index) => may[index]),
        place: found.at(-1)?.event.place ?? ask.afterPlace,
      }
    },

    lastPlace: store.events.lastPlace,
    placeFrom: store.events.placeFrom,
  }
}
