import type { Change, NewEvent, Store } from '@wekeza/bank'
import {
  AUDIENCE_COLUMNS,
  audienceRows,
  EVENT_COLUMNS as COLUMNS,
  eventOf,
  eventValues,
  heardOf,
  JOURNAL_COLUMNS,
  journalEventOf,
  journalRows,
  NEIGHBOURS_MAX,
  placedColumns,
} from '../rows/events.ts'
import { NEWEST } from '../rows/newest.ts'
import { readOne } from '../rows/read-one.ts'
import type { Database } from './open-database.ts'
import type { Row } from './run.ts'
import { statement } from './statement.ts'

type PlaceEvents = Extract<Change, { kind: 'place-events' }>

const BY_ID = statement(`SELECT ${placedColumns('journal')} FROM event
  LEFT JOIN journal ON journal.bank = event.bank AND journal.event_id = event.id
  WHERE event.bank = $1 AND event.id = $2`)

const WAITING = statement(`SELECT outbox.sequence, NULL, ${COLUMNS} FROM outbox
  JOIN event ON event.bank = outbox.bank AND event.id = outbox.event_id
  WHERE outbox.bank = $1 ORDER BY outbox.sequence LIMIT $2`)

const LAST_PLACE = statement('SELECT coalesce(max(place), 0) FROM journal WHERE bank = $1')

const PLACE_FROM = statement(`SELECT min(place) FROM (SELECT place FROM journal
  WHERE bank = $1 AND at_ms >= $2 ORDER BY at_ms, place LIMIT ${NEIGHBOURS_MAX}) AS neighbours`)

const AUDIENCE = `audience JOIN event ON event.bank = audience.bank AND event.id = audience.event_id`

const HEARD_BY = `SELECT ${placedColumns('audience')} FROM ${AUDIENCE}
  WHERE audience.bank = $1 AND application_id = $2 AND audience.place > $3 AND audience.place <= $4`
const NEXT = 'ORDER BY audience.place LIMIT $5'

// One statement for each way to narrow it, so that each goes by its own index.
const BY_ANY = statement(`${HEARD_BY} ${NEXT}`)
const BY_TYPES = statement(`${HEARD_BY} AND audience.type = ANY($6) ${NEXT}`)
const BY_RESOURCE = statement(`${HEARD_BY} AND resource_id = $6 ${NEXT}`)
const BY_BOTH = statement(`${HEARD_BY} AND resource_id = $6 AND audience.type = ANY($7) ${NEXT}`)

// The last event comes whole, since nobody goes on in the middle of one. The span has an end in words only: a planner
// takes one without for a third of the table, and sends for help.
const HEARD = statement(`SELECT application_id, ${placedColumns('audience')} FROM ${AUDIENCE}
  WHERE audience.bank = $1 AND audience.place > $2 AND audience.place <= $4
  ORDER BY audience.place FETCH FIRST ($3) ROWS WITH TIES`)

// Many at once, since most commits have more than one. They are numbered in their order.
const EMIT = statement(`WITH emitted AS (
    SELECT nextval('row_sequence') AS sequence, given.*
    FROM unnest($2::text[], $3::bigint[], $4::text[]) AS given (${COLUMNS})),
  written AS (INSERT INTO event (bank, sequence, ${COLUMNS}) SELECT $1, sequence, ${COLUMNS} FROM emitted)
  INSERT INTO outbox (bank, sequence, event_id) SELECT $1, sequence, id FROM emitted`)

const TAKE = statement(`DELETE FROM outbox WHERE bank = $1 AND sequence = ANY (ARRAY(
  SELECT sequence FROM event WHERE bank = $1 AND id = ANY ($2)))`)

// Two that hand over at once meet in the journal, where the later one finds its places taken: fewer rows then.
const PLACE = statement(`INSERT INTO journal (bank, ${JOURNAL_COLUMNS})
  SELECT $1, given.* FROM unnest($2::bigint[], $3::text[], $4::bigint[]) AS given
  WHERE $5 = (SELECT coalesce(max(place), 0) FROM journal WHERE bank = $1) ON CONFLICT DO NOTHING`)

const HEAR = statement(`INSERT INTO audience (bank, ${AUDIENCE_COLUMNS})
  SELECT $1, given.* FROM unnest($2::text[], $3::bigint[], $4::text[], $5::text[], $6::text[]) AS given`)

const readsOf =
  ({ query, scan }: Database) =>
  (bank: string): Store['events'] => ({
    get: async (id) => readOne((await query(BY_ID, [bank, id]))[0], eventOf),
    waiting: async (limit) => (await query(WAITING, [bank, limit])).map(eventOf),
    lastPlace: async () => firstOf(await query(LAST_PLACE, [bank])) as number,
    placeFrom: async (atMs) =>
      (firstOf(await query(PLACE_FROM, [bank, atMs])) as number | null) ?? undefined,
    heardBy: async (applicationId, ask) => {
      const { afterPlace, untilPlace = NEWEST, types, resourceId, limit } = ask
      const span = [bank, applicationId, afterPlace, untilPlace, limit]
      const byAny = () => (types ? scan(BY_TYPES, [...span, types]) : query(BY_ANY, span))
      const byResource = (id: string) =>
        types ? query(BY_BOTH, [...span, id, types]) : query(BY_RESOURCE, [...span, id])
      const rows = resourceId === undefined ? byAny() : byResource(resourceId)
      return (await rows).map(journalEventOf)
    },
    heard: async ({ afterPlace, limit }) =>
      heardOf(await query(HEARD, [bank, afterPlace, limit, NEWEST])),
  })

export function eventTable(database: Database) {
  return {
    of: readsOf(database),
    emit: (bank: string, events: readonly NewEvent[]) => ({
      statement: EMIT,
      values: [bank, ...columnsOf(events.map(eventValues), 3)],
    }),
    /** Two of these write fewer rows than events: `take` if some do not wait, `place` if `after` is not the last. */
    place: (bank: string, change: PlaceEvents) => ({
      take: { statement: TAKE, values: [bank, change.events.map(({ event }) => event.id)] },
      place: {
        statement: PLACE,
        values: [bank, ...columnsOf(journalRows(change), 3), change.after],
      },
      hear: { statement: HEAR, values: [bank, ...columnsOf(audienceRows(change), 5)] },
    }),
  }
}

/** A list for each of so many columns. */
function columnsOf(rows: readonly (readonly (string | number)[])[], columns: number): string[][] {
  return Array.from({ length: columns }, (_, column) => rows.map((row) => String(row[column])))
}

/** The only value that was read. */
function firstOf([row]: readonly Row[]): unknown {
  return row?.[0]
}
