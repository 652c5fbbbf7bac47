import { usageError } from '../errors/usage-error.ts'
import { readDuration } from './read-duration.ts'
import { readTime } from './read-time.ts'

const DURATION = /^(?:\d+[dhms])+$/
const SOME_TIME = /^\d{4}-\d\d-\d\d/

/**
 * How far back: `2h` before now, or since a time.
 * @param nowMs tells the bank's time; asked for only where it matters
 * @returns RFC 3339 in UTC
 */
export async function readSince(text: string, nowMs: () => Promise<number>): Promise<string> {
  if (SOME_TIME.test(text)) return readTime('--since', text)
  if (!DURATION.test(text)) {
    throw usageError(`--since: ${text} is neither. Give 10m, 2h or 2026-01-15T06:00:00Z.`)
  }
  return new Date((await nowMs()) - readDuration(text) * 1_000).toISOString()
}
