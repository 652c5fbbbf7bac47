import type { Change, FailedGuard } from '../../changes.ts'
import { type BankEvent, type JournalEvent, typeOf } from '../../events/event.ts'
import { resourceOf } from '../../events/resource-of.ts'
import type { Heard, HeardAsk, Store } from '../../ports/store.ts'
import type { Journal } from './journal.ts'
import { nextSequence, type Tables } from './tables.ts'

type Of<Kind extends Change['kind']> = Extract<Change, { kind: Kind }>

export function eventReads(tables: Tables): Store['events'] {
  const { events, waiting, placed } = tables
  return {
    get: async (id) => events.get(id),
    waiting: async (limit) =>
      [...waiting]
        .flatMap((id) => events.get(id) ?? [])
        .sort((a, b) => a.sequence - b.sequence)
        .slice(0, limit),
    lastPlace: async () => placed.size,
    placeFrom: async (atMs) => first(behind(tables, 0), ({ event }) => event.atMs >= atMs)?.place,
    heardBy: async (applicationId, ask) => {
      const { afterPlace, untilPlace = placed.size, limit } = ask
      const heard: JournalEvent[] = []
      for (const { event, audience } of behind(tables, afterPlace)) {
        if (heard.length === limit || event.place > untilPlace) break
        if (audience.includes(applicationId) && fits(event, ask)) heard.push(event)
      }
      return heard
    },
    heard: async ({ afterPlace, limit }) => {
      const heard: Heard[] = []
      for (const { event, audience } of behind(tables, afterPlace)) {
        if (heard.length >= limit) break
        heard.push(...audience.map((applicationId) => ({ applicationId, event })))
      }
      return heard
    },
  }
}

function fits(event: JournalEvent, { types, resourceId }: HeardAsk): boolean {
  if (types && !types.includes(typeOf(event))) return false
  return resourceId === undefined || resourceOf(event).id === resourceId
}

interface Placed {
  readonly event: JournalEvent
  readonly audience: readonly string[]
}

/** What stands in the journal behind a place, oldest first. */
function* behind({ events, placed }: Tables, afterPlace: number): Generator<Placed> {
  for (let place = afterPlace + 1; place <= placed.size; place += 1) {
    const { eventId, audience } = placed.get(place) ?? {}
    const event = events.get(eventId ?? '')
    if (event && audience) yield { event: { ...event, place }, audience }
  }
}

function first(rows: Iterable<Placed>, fits: (row: Placed) => boolean): JournalEvent | undefined {
  for (const row of rows) if (fits(row)) return row.event
  return undefined
}

export function emit(tables: Tables, { event }: Of<'emit'>, journal: Journal): undefined {
  const row = { ...event, sequence: nextSequence(tables), place: null }
  journal.insert(tables.events, event.id, row)
  journal.add(tables.waiting, event.id)
}

export function placeEvents(
  { events, placed, waiting }: Tables,
  { after, events: handedOver }: Of<'place-events'>,
  journal: Journal,
): FailedGuard | undefined {
  const ids = handedOver.map(({ event }) => event.id)
  const wait = new Set(ids).size === ids.length && ids.every((id) => waiting.has(id))
  if (!wait || after !== placed.size) return { guard: 'event', subjectId: ids[0] ?? '' }
  for (const { event, audience } of handedOver) {
    const place = placed.size + 1
    const row = events.get(event.id) as BankEvent
    journal.set(events, event.id, { ...row, place })
    journal.remove(waiting, event.id)
    journal.insert(placed, place, { eventId: event.id, audience: [...new Set(audience)].sort() })
  }
  return undefined
}
