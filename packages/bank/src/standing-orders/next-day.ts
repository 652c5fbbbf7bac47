import type { Schedule } from './standing-order.ts'

const DAY_MS = 86_400_000

/**
 * The first day behind a day on which a schedule pays. A month that lacks the day is paid on its last.
 * @param behind a calendar day, YYYY-MM-DD
 * @example nextDay({ every: 'month', day: 31 }, '2026-01-31') // '2026-02-28'
 */
export function nextDay({ every, day }: Schedule, behind: string): string {
  if (every === 'month') {
    const thisMonth = dayOfMonth(behind, 0, day)
    return thisMonth > behind ? thisMonth : dayOfMonth(behind, 1, day)
  }
  const behindMs = Date.parse(behind)
  // The Epoch was a Thursday, the fourth day of its week (ISO 8601).
  const weekday = ((behindMs / DAY_MS + 3) % 7) + 1
  const days = (day - weekday + 7) % 7 || 7
  return dayOf(behindMs + days * DAY_MS)
}

/** The day of a month so many months on, or the last one that this month has. */
function dayOfMonth(from: string, monthsOn: number, day: number): string {
  const [year = 0, month = 0] = from.split('-').map(Number)
  const last = new Date(Date.UTC(year, month + monthsOn, 0)).getUTCDate()
  return dayOf(Date.UTC(year, month - 1 + monthsOn, Math.min(day, last)))
}

function dayOf(atMs: number): string {
  return new Date(atMs).toISOString().slice(0, 10)
}
