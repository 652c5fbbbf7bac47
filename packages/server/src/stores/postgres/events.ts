import type { NewEvent, Store } from '@wekeza/bank'
import { EVENT_COLUMNS as COLUMNS, eventOf, eventValues } from '../rows/events.ts'
import type { Database } from './open-database.ts'
import { places } from './places.ts'
import { statement } from './statement.ts'

const WAITING = statement(`SELECT outbox.sequence, ${COLUMNS} FROM outbox
  JOIN event ON event.bank = outbox.bank AND event.id = outbox.event_id
  WHERE outbox.bank = $1 ORDER BY outbox.sequence LIMIT $2`)

const EMIT = statement(`WITH emitted AS (
    INSERT INTO event (bank, sequence, ${COLUMNS})
    VALUES ($1, nextval('row_sequence'), ${places(COLUMNS, 2)}) RETURNING bank, sequence, id)
  INSERT INTO outbox (bank, sequence, event_id) SELECT bank, sequence, id FROM emitted`)

const MARK_SENT = statement(`DELETE FROM outbox WHERE bank = $1
  AND sequence = (SELECT sequence FROM event WHERE bank = $1 AND id = $2)`)

export function eventTable({ query }: Database) {
  return {
    of: (bank: string): Store['events'] => ({
      waiting: async (limit) => (await query(WAITING, [bank, limit])).map(eventOf),
    }),
    emit: (bank: string, event: NewEvent) => ({
      statement: EMIT,
      values: [bank, ...eventValues(event)],
    }),
    markSent: (bank: string, eventId: string) => ({
      statement: MARK_SENT,
      values: [bank, eventId],
    }),
  }
}
