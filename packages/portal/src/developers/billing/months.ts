const ZONE_MS = 10_800_000

/**
 * The months in Nairobi up to that of a bank's today, the newest first: `2026-11`.
 * @param resetsAt when that bank's day ends
 */
export function monthsUntil(resetsAt: string, count = 6): string[] {
  const today = new Date(Date.parse(resetsAt) + ZONE_MS - 1)
  return Array.from({ length: count }, (_, back) =>
    new Date(Date.UTC(today.getUTCFullYear(), today.getUTCMonth() - back, 1))
      .toISOString()
      .slice(0, 7),
  )
}

/** `2026-11` as it is said: November 2026. */
export function formatMonth(month: string, language: string): string {
  const shape = { month: 'long', year: 'numeric', timeZone: 'UTC' } as const
  return new Intl.DateTimeFormat(language, shape).format(new Date(`${month}-01T00:00:00Z`))
}
