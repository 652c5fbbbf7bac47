const DAY_MS = 86_400_000

/** The day so many days later, or earlier below zero. */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10)
}

/** The same day of the next month; its last day where it is shorter. */
export function addMonth(day: string, dayOfMonth: number): string {
  const [year = 0, month = 0] = day.split('-').map(Number)
  const last = new Date(Date.UTC(year, month + 1, 0)).getUTCDate()
  const next = new Date(Date.UTC(year, month, Math.min(dayOfMonth, last)))
  return next.toISOString().slice(0, 10)
}

/** How many days lie between two. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS)
}
