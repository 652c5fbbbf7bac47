import type { PlatformStore } from '@wekeza/platform'
import { MAIL_COLUMNS, mailOf } from '../rows/mails.ts'
import type { PlatformRows } from './platform-rows.ts'

const WAITING = `SELECT ${MAIL_COLUMNS} FROM mail WHERE sent_at_ms IS NULL AND due_at_ms <= $1
  ORDER BY created_at_ms, id LIMIT $2`
const KEPT = `SELECT ${MAIL_COLUMNS} FROM mail WHERE sealed_text IS NOT NULL
  ORDER BY created_at_ms DESC, id DESC LIMIT $1`
const SENT_AND_KEPT = 'UPDATE mail SET sent_at_ms = $1 WHERE id = $2'
const SENT = 'UPDATE mail SET sent_at_ms = $1, sealed_text = NULL WHERE id = $2'
const AGAIN = 'UPDATE mail SET due_at_ms = $1 WHERE id = $2'

/** Mails, their texts as they stand in the database: sealed. */
export function mailRows({ read, write }: PlatformRows): PlatformStore['mails'] {
  return {
    waiting: async (nowMs, limit) => (await read(WAITING, [nowMs, limit])).map(mailOf),
    kept: async (limit) => (await read(KEPT, [limit])).map(mailOf),
    sent: async (id, atMs, keepText) =>
      void (await write(keepText ? SENT_AND_KEPT : SENT, [atMs, id])),
    again: async (id, dueAtMs) => void (await write(AGAIN, [dueAtMs, id])),
  }
}
