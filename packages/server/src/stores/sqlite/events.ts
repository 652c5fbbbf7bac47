import type { BankEvent, NewEvent, Store } from '@wekeza/bank'
import type { Database } from './open-database.ts'

type EventRow = [sequence: number, id: string, atMs: number, happening: string]

const WAITING = `SELECT event.sequence, event.id, at_ms, happening FROM outbox
  JOIN event ON event.bank = outbox.bank AND event.id = outbox.event_id
  WHERE outbox.bank = ? ORDER BY outbox.sequence LIMIT ?`

const MARK_SENT = `DELETE FROM outbox WHERE bank = ?
  AND sequence = (SELECT sequence FROM event WHERE bank = ? AND id = ?)`

export function eventTable(database: Database) {
  const waiting = database.prepare(WAITING).raw()
  const markSent = database.prepare(MARK_SENT)
  const insert = database.prepare(
    'INSERT INTO event (bank, sequence, id, at_ms, happening) VALUES (?, ?, ?, ?, ?)',
  )
  const enqueue = database.prepare('INSERT INTO outbox (bank, sequence, event_id) VALUES (?, ?, ?)')
  return {
    of: (bank: string): Store['events'] => ({
      waiting: async (limit) => waiting.all(bank, limit).map(eventOf),
    }),
    emit(bank: string, sequence: number, { id, atMs, happening }: NewEvent) {
      insert.run(bank, sequence, id, atMs, JSON.stringify(happening))
      enqueue.run(bank, sequence, id)
    },
    markSent(bank: string, eventId: string) {
      markSent.run(bank, bank, eventId)
    },
  }
}

function eventOf(row: unknown): BankEvent {
  const [sequence, id, atMs, happening] = row as EventRow
  return { sequence, id, atMs, happening: JSON.parse(happening) }
}
