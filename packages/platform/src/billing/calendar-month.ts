/** A calendar month, YYYY-MM, and its days, YYYY-MM-DD. Where a day begins is a matter of the host's zone: Nairobi's. */
export function monthOf(day: string): string {
  return day.slice(0, 7)
}

/**
 * All days of a month in their order.
 * @example daysOf('2026-02').length // 28
 */
export function daysOf(month: string): string[] {
  const [year = 0, number = 0] = month.split('-').map(Number)
  const count = new Date(Date.UTC(year, number, 0)).getUTCDate()
  return Array.from(
    { length: count },
    (_, index) => `${month}-${String(index + 1).padStart(2, '0')}`,
  )
}

/** The calendar day behind another. */
export function nextDay(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10)
}
