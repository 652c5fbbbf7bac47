/** East Africa Time is UTC+3 all year. */
const EAT_OFFSET_MS = 3 * 3_600_000

/** The calendar day in Nairobi, YYYY-MM-DD. */
export function nairobiDay(atMs: number): string {
  return new Date(atMs + EAT_OFFSET_MS).toISOString().slice(0, 10)
}

/** When a Nairobi day begins, or NaN if there is no such day. */
export function startOfNairobiDayMs(day: string): number {
  const startMs = Date.parse(`${day}T00:00:00.000Z`) - EAT_OFFSET_MS
  // Date.parse takes 30 February for 2 March; what is not read back as itself is no day.
  return nairobiDay(startMs) === day ? startMs : Number.NaN
}

/** A minute of a Nairobi day, as a moment. */
export function minuteOf(day: string, minute: number): number {
  return startOfNairobiDayMs(day) + minute * 60_000
}

/** The calendar day so many days after another. */
export function addDays(day: string, days: number): string {
  return nairobiDay(startOfNairobiDayMs(day) + days * 86_400_000)
}
