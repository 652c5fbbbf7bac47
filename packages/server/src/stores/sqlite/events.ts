import type { NewEvent, Store } from '@wekeza/bank'
import { EVENT_COLUMNS as COLUMNS, eventOf, eventValues } from '../rows/events.ts'
import { marks } from './marks.ts'
import type { Database } from './open-database.ts'

const WAITING = `SELECT outbox.sequence, ${COLUMNS} FROM outbox
  JOIN event ON event.bank = outbox.bank AND event.id = outbox.event_id
  WHERE outbox.bank = ? ORDER BY outbox.sequence LIMIT ?`

const MARK_SENT = `DELETE FROM outbox WHERE bank = ?
  AND sequence = (SELECT sequence FROM event WHERE bank = ? AND id = ?)`

export function eventTable(database: Database) {
  const waiting = database.prepare(WAITING).raw()
  const markSent = database.prepare(MARK_SENT)
  const insert = database.prepare(
    `INSERT INTO event (bank, sequence, ${COLUMNS}) VALUES (?, ?, ${marks(COLUMNS)})`,
  )
  const enqueue = database.prepare('INSERT INTO outbox (bank, sequence, event_id) VALUES (?, ?, ?)')
  return {
    of: (bank: string): Store['events'] => ({
      waiting: async (limit) => waiting.all(bank, limit).map(eventOf),
    }),
    emit(bank: string, sequence: number, event: NewEvent) {
      insert.run(bank, sequence, ...eventValues(event))
      enqueue.run(bank, sequence, event.id)
    },
    markSent(bank: string, eventId: string) {
      markSent.run(bank, bank, eventId)
    },
  }
}
