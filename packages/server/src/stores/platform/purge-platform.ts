import type { PlatformRows } from './platform-rows.ts'
import type { ServedPlatformStore } from './served-platform-store.ts'

/** Addresses of people are kept for as long as somebody may ask what became of a mail. */
const KEPT_FOR_MS = 30 * 86_400_000

const EXPIRED = forget('platform_answer', 'scope', 'expires_at_ms')
const ENDED = forget('email_token', 'hash', 'ends_at_ms')
const SENT = forget('mail', 'id', 'sent_at_ms')

export function purgePlatform({ write }: PlatformRows): ServedPlatformStore['purge'] {
  return async (nowMs, limit) => {
    const longAgoMs = nowMs - KEPT_FOR_MS
    return (
      (await write(EXPIRED, [nowMs, limit])) +
      (await write(ENDED, [longAgoMs, limit])) +
      (await write(SENT, [longAgoMs, limit]))
    )
  }
}

/** Asked twice, since an answer may be claimed anew between the two. */
function forget(table: string, key: string, time: string): string {
  return `DELETE FROM ${table} WHERE ${time} <= $1
    AND ${key} IN (SELECT ${key} FROM ${table} WHERE ${time} <= $1 LIMIT $2)`
}
