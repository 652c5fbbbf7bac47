/** Work that waits, of all banks together; counted up to a bound, so that asking stays cheap. */
export interface Backlog {
  /** events that have happened and are not handed over yet */
  readonly eventsWaiting: number
  /** deliveries to webhooks that are due in the time of their bank */
  readonly deliveriesDue: number
}

/** So many rows are looked at, at most: what is above is as bad as this. */
export const BACKLOG_ROWS_MAX = 50_000

/** @param now how the engine writes the parameter of wall time */
export function backlogText(now: string): string {
  return `SELECT (SELECT count(*) FROM (SELECT 1 FROM outbox LIMIT ${BACKLOG_ROWS_MAX}) AS waiting),
    (SELECT count(*) FROM (SELECT bank, due_at_ms FROM delivery_due LIMIT ${BACKLOG_ROWS_MAX}) AS pending
       LEFT JOIN bank_clock ON bank_clock.bank = pending.bank
      WHERE pending.due_at_ms <= ${now} + coalesce(bank_clock.ahead_ms, 0))`
}

export function backlogOf(row: unknown): Backlog {
  const [eventsWaiting, deliveriesDue] = row as readonly (number | string)[]
  return { eventsWaiting: Number(eventsWaiting), deliveriesDue: Number(deliveriesDue) }
}
