import {
  type BankEvent,
  type Change,
  type Heard,
  type JournalEvent,
  type NewEvent,
  resourceOf,
  typeOf,
} from '@wekeza/bank'

type EventRow = [id: string, atMs: number, happening: string]
type PlacedRow<Place> = [sequence: number, place: Place, ...EventRow]

export const EVENT_COLUMNS = 'id, at_ms, happening'

/** What is read of an event, where its place stands in one of these. */
export function placedColumns(table: 'journal' | 'audience'): string {
  return `event.sequence, ${table}.place, event.id, event.at_ms, event.happening`
}

/** By time and by place is the same order but for neighbours: so many of them are looked at. */
export const NEIGHBOURS_MAX = 1_000

export function eventValues({ id, atMs, happening }: NewEvent): EventRow {
  return [id, atMs, JSON.stringify(happening)]
}

type PlaceEvents = Extract<Change, { kind: 'place-events' }>

type JournalRow = [place: number, eventId: string, atMs: number]
type AudienceRow = [
  applicationId: string,
  place: number,
  eventId: string,
  type: string,
  resourceId: string,
]

export const JOURNAL_COLUMNS = 'place, event_id, at_ms'
export const AUDIENCE_COLUMNS = 'application_id, place, event_id, type, resource_id'

/** What takes its place in the journal. */
export function journalRows({ after, events }: PlaceEvents): JournalRow[] {
  return events.map(({ event: { id, atMs } }, index) => [after + 1 + index, id, atMs])
}

/** Who is to hear it: a row for each, however often they are named. */
export function audienceRows({ after, events }: PlaceEvents): AudienceRow[] {
  return events.flatMap(({ event, audience }, index) => {
    const about = [after + 1 + index, event.id, typeOf(event), resourceOf(event).id] as const
    return [...new Set(audience)].map((id): AudienceRow => [id, ...about])
  })
}

/** @param row the event's sequence and place, and behind them its columns */
export function eventOf(row: unknown): BankEvent {
  const [sequence, place, id, atMs, happening] = row as PlacedRow<number | null>
  return { sequence, place, id, atMs, happening: JSON.parse(happening) }
}

/** The same of an event that has a place. */
export function journalEventOf(row: unknown): JournalEvent {
  const [sequence, place, id, atMs, happening] = row as PlacedRow<number>
  return { sequence, place, id, atMs, happening: JSON.parse(happening) }
}

/** @param rows who was to hear it, and behind them the event: of an event together */
export function heardOf(rows: readonly unknown[]): Heard[] {
  let event: JournalEvent | undefined
  return rows.map((row) => {
    const [applicationId, ...placed] = row as [string, ...PlacedRow<number>]
    if (event?.place !== placed[1]) event = journalEventOf(placed)
    return { applicationId, event }
  })
}
