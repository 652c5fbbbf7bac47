import { readDay, readTime } from './read-time.ts'

const DAY = /^\d{4}-\d\d-\d\d$/

/**
 * A day as Nairobi has it, or an RFC 3339 time.
 * @param edge a day means its first moment as a start, and the first moment of the next one as an end
 * @returns RFC 3339 in UTC
 * @throws {CliError} usage_invalid for what is neither
 */
export function readNairobiTime(flag: string, text: string, edge: 'start' | 'end'): string {
  if (!DAY.test(text)) return readTime(flag, text)
  const startMs = Date.parse(`${readDay(flag, text)}T00:00:00+03:00`)
  return new Date(edge === 'start' ? startMs : startMs + 86_400_000).toISOString()
}
