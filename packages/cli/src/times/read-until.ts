import { usageError } from '../errors/usage-error.ts'
import { readDuration } from './read-duration.ts'
import { readTime } from './read-time.ts'

const DURATION = /^(?:\d+[dhms])+$/
const SOME_TIME = /^\d{4}-\d\d-\d\d/

/**
 * Until when: `90d` from now, or a time.
 * @returns RFC 3339 in UTC
 */
export function readUntil(flag: string, text: string, nowMs: number): string {
  if (SOME_TIME.test(text)) return readTime(flag, text)
  if (DURATION.test(text)) return new Date(nowMs + readDuration(text) * 1_000).toISOString()
  throw usageError(`${flag}: ${text} is neither. Give 90d, 12h or 2026-12-31.`)
}
