import { nairobiDay, startOfNairobiDayMs } from './nairobi-day.ts'

export type Period = 'day' | 'week' | 'month'

const DAY_MS = 86_400_000
/** The Epoch was a Thursday; weeks begin on Monday (ISO 8601). */
const EPOCH_WEEKDAY = 3

/**
 * The calendar period in Nairobi that a moment lies in: its first moment, and the first of the next.
 * @example periodAt(Date.parse('2026-01-15T06:00:00Z'), 'month').startMs // 1 January, midnight in Nairobi
 */
export function periodAt(atMs: number, period: Period): { startMs: number; endMs: number } {
  const day = nairobiDay(atMs)
  if (period === 'month') return monthOf(day)
  const dayStartMs = startOfNairobiDayMs(day)
  if (period === 'day') return { startMs: dayStartMs, endMs: dayStartMs + DAY_MS }
  const weekday = (Date.parse(day) / DAY_MS + EPOCH_WEEKDAY) % 7
  const startMs = dayStartMs - weekday * DAY_MS
  return { startMs, endMs: startMs + 7 * DAY_MS }
}

function monthOf(day: string): { startMs: number; endMs: number } {
  const [year = 0, month = 0] = day.split('-').map(Number)
  const next = new Date(Date.UTC(year, month, 1)).toISOString().slice(0, 10)
  return {
    startMs: startOfNairobiDayMs(`${day.slice(0, 7)}-01`),
    endMs: startOfNairobiDayMs(next),
  }
}
