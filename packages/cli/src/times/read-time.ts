import { usageError } from '../errors/usage-error.ts'

const DAY = /^\d{4}-\d\d-\d\d$/
const TIME = /^(\d{4}-\d\d-\d\d)T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$/

/** A day, which begins at midnight UTC, or an RFC 3339 time; answers RFC 3339 in UTC. */
export function readTime(flag: string, text: string): string {
  const time = DAY.test(text) ? `${text}T00:00:00Z` : text
  const day = TIME.exec(time)?.[1]
  if (day && isDay(day) && !Number.isNaN(Date.parse(time))) return new Date(time).toISOString()
  throw usageError(`${flag}: ${text} is no time. Give 2026-01-15 or 2026-01-15T06:00:00Z.`)
}

/** A day as it is, if there is one like it. */
export function readDay(flag: string, text: string): string {
  if (DAY.test(text) && isDay(text)) return text
  throw usageError(`${flag}: ${text} is no day. Give one like 2026-02-01.`)
}

/** Date takes 30 February for 2 March. */
function isDay(day: string): boolean {
  const startMs = Date.parse(`${day}T00:00:00Z`)
  return !Number.isNaN(startMs) && new Date(startMs).toISOString().startsWith(day)
}
