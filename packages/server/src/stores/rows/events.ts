import type { BankEvent, NewEvent } from '@wekeza/bank'

type EventRow = [id: string, atMs: number, happening: string]

export const EVENT_COLUMNS = 'id, at_ms, happening'

export function eventValues({ id, atMs, happening }: NewEvent): EventRow {
  return [id, atMs, JSON.stringify(happening)]
}

/** @param row the event's sequence, and behind it its columns */
export function eventOf(row: unknown): BankEvent {
  const [sequence, id, atMs, happening] = row as [sequence: number, ...EventRow]
  return { sequence, id, atMs, happening: JSON.parse(happening) }
}
