import type { PlatformStore } from '../../ports/platform-store.ts'
import type { Tables } from './tables.ts'

export function mailRows({ mails }: Tables): PlatformStore['mails'] {
  const oldestFirst = () =>
    [...mails.values()].sort((one, other) => one.mail.createdAtMs - other.mail.createdAtMs)
  return {
    waiting: async (nowMs, limit) =>
      oldestFirst()
        .filter(({ dueAtMs }) => dueAtMs !== null && dueAtMs <= nowMs)
        .slice(0, limit)
        .map(({ mail }) => mail),
    async sent(id, _atMs, keepText) {
      const row = mails.get(id)
      if (!row) return
      const mail = keepText ? row.mail : { ...row.mail, text: '' }
      mails.set(id, { mail, dueAtMs: null, kept: keepText })
    },
    async again(id, dueAtMs) {
      const row = mails.get(id)
      // What was sent meanwhile stays sent.
      if (row && row.dueAtMs !== null) mails.set(id, { ...row, dueAtMs })
    },
    kept: async (limit) =>
      oldestFirst()
        .filter(({ kept }) => kept)
        .reverse()
        .slice(0, limit)
        .map(({ mail }) => mail),
  }
}
