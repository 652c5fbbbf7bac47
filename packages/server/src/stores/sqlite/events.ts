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
import { marks } from './marks.ts'
import type { Database } from './open-database.ts'

type PlaceEvents = Extract<Change, { kind: 'place-events' }>

const BY_ID = `SELECT ${placedColumns('journal')} FROM event
  LEFT JOIN journal ON journal.bank = event.bank AND journal.event_id = event.id
  WHERE event.bank = ? AND event.id = ?`

const WAITING = `SELECT outbox.sequence, NULL, ${COLUMNS} FROM outbox
  JOIN event ON event.bank = outbox.bank AND event.id = outbox.event_id
  WHERE outbox.bank = ? ORDER BY outbox.sequence LIMIT ?`

// By the end of the key: max() would read it from one end to the other.
const LAST_PLACE = `SELECT coalesce((SELECT place FROM journal WHERE bank = ?
  ORDER BY place DESC LIMIT 1), 0)`

const PLACE_FROM = `SELECT min(place) FROM (SELECT place FROM journal
  WHERE bank = ? AND at_ms >= ? ORDER BY at_ms, place LIMIT ${NEIGHBOURS_MAX})`

const AUDIENCE = `audience JOIN event ON event.bank = audience.bank AND event.id = audience.event_id`

const HEARD_BY = `WHERE audience.bank = ? AND application_id = ? AND audience.place > ? AND audience.place <= ?`

const OF_TYPES = 'AND audience.type IN (SELECT value FROM json_each(?))'

const NEXT = 'ORDER BY audience.place LIMIT ?'

// The last event comes whole, since nobody goes on in the middle of one.
const HEARD = `SELECT application_id, ${placedColumns('audience')} FROM ${AUDIENCE}
  WHERE audience.bank = @bank AND audience.place > @afterPlace AND audience.place <= (
    SELECT max(place) FROM (SELECT place FROM audience
      WHERE bank = @bank AND place > @afterPlace ORDER BY place LIMIT @limit))
  ORDER BY audience.place`

const TAKE = `DELETE FROM outbox WHERE bank = ? AND sequence IN
  (SELECT sequence FROM event WHERE bank = ? AND id IN (SELECT value FROM json_each(?)))`

const PLACE = insertMany('journal', JOURNAL_COLUMNS)

const HEAR = insertMany('audience', AUDIENCE_COLUMNS)

export function eventTable(database: Database) {
  const byId = database.prepare(BY_ID).raw()
  const waiting = database.prepare(WAITING).raw()
  const lastPlace = database.prepare(LAST_PLACE).pluck()
  const placeFrom = database.prepare(PLACE_FROM).pluck()
  const heard = database.prepare(HEARD).raw()
  const heardBy = prepareHeardBy(database)
  const take = database.prepare(TAKE)
  const place = database.prepare(PLACE)
  const hear = database.prepare(HEAR)
  const insert = database.prepare(
    `INSERT INTO event (bank, sequence, ${COLUMNS}) VALUES (?, ?, ${marks(COLUMNS)})`,
  )
  const enqueue = database.prepare('INSERT INTO outbox (bank, sequence, event_id) VALUES (?, ?, ?)')
  return {
    of: (bank: string): Store['events'] => ({
      get: async (id) => readOne(byId.get(bank, id), eventOf),
      waiting: async (limit) => waiting.all(bank, limit).map(eventOf),
      lastPlace: async () => lastPlace.get(bank) as number,
      placeFrom: async (atMs) => (placeFrom.get(bank, atMs) as number | null) ?? undefined,
      heardBy: async (applicationId, ask) => heardBy(bank, applicationId, ask).map(journalEventOf),
      heard: async (ask) => heardOf(heard.all({ bank, ...ask })),
    }),
    emit(bank: string, sequence: number, event: NewEvent) {
      insert.run(bank, sequence, ...eventValues(event))
      enqueue.run(bank, sequence, event.id)
    },
    /** @returns whether all of them waited, and the last place was still `after` */
    place(bank: string, change: PlaceEvents): boolean {
      const ids = change.events.map(({ event }) => event.id)
      if (lastPlace.get(bank) !== change.after) return false
      if (take.run(bank, bank, JSON.stringify(ids)).changes !== ids.length) return false
      place.run(bank, JSON.stringify(journalRows(change)))
      hear.run(bank, JSON.stringify(audienceRows(change)))
      return true
    },
  }
}

/** Many rows in one statement, each a list of its columns: a fraction of what they cost one by one. */
function insertMany(table: string, columns: string): string {
  const values = columns.split(', ').map((_, index) => `value ->> ${index}`)
  return `INSERT INTO ${table} (bank, ${columns}) SELECT ?, ${values.join(', ')} FROM json_each(?)`
}

/** One statement for each way to narrow it, so that each goes by its own index. */
function prepareHeardBy(database: Database) {
  const select = `SELECT ${placedColumns('audience')} FROM`
  const ofAny = `${select} ${AUDIENCE} ${HEARD_BY}`
  const indexed = AUDIENCE.replace('audience', 'audience INDEXED BY audience_by_resource')
  const ofOne = `${select} ${indexed} ${HEARD_BY} AND resource_id = ?`
  const all = database.prepare(`${ofAny} ${NEXT}`).raw()
  const ofTypes = database.prepare(`${ofAny} ${OF_TYPES} ${NEXT}`).raw()
  const ofResource = database.prepare(`${ofOne} ${NEXT}`).raw()
  const ofBoth = database.prepare(`${ofOne} ${OF_TYPES} ${NEXT}`).raw()
  type Ask = Parameters<Store['events']['heardBy']>[1]

  return (bank: string, applicationId: string, ask: Ask): unknown[] => {
    const { afterPlace, untilPlace = NEWEST, types, resourceId, limit } = ask
    const span = [bank, applicationId, afterPlace, untilPlace]
    const named = types && JSON.stringify(types)
    if (resourceId === undefined) {
      return named === undefined ? all.all(...span, limit) : ofTypes.all(...span, named, limit)
    }
    return named === undefined
      ? ofResource.all(...span, resourceId, limit)
      : ofBoth.all(...span, resourceId, named, limit)
  }
}
