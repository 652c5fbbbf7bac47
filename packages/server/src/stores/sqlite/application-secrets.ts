import type { IssuedSecret } from '@wekeza/platform'
import type { AuditedPlatformStore } from '../audited-platform-store.ts'
import { SECRET_COLUMNS, secretOf, secretValues } from '../rows/application-secrets.ts'
import { readOne } from '../rows/read-one.ts'
import { auditedWrites } from './audited.ts'
import type { Database } from './open-database.ts'

export const INSERT_SECRET = `INSERT INTO application_secret (${SECRET_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`

/** What applications prove themselves with. */
export function sqliteSecrets(database: Database): AuditedPlatformStore['secrets'] {
  const audited = auditedWrites(database)
  const select = `SELECT ${SECRET_COLUMNS} FROM application_secret`
  const byId = database.prepare(`${select} WHERE id = ?`).raw()
  const ofApplication = database
    .prepare(`${select} WHERE application_id = ? ORDER BY created_at_ms, id`)
    .raw()
  const insert = database.prepare(INSERT_SECRET)
  const end = database.prepare(
    'UPDATE application_secret SET ends_at_ms = ? WHERE id = ? AND (ends_at_ms IS NULL OR ends_at_ms > ?)',
  )
  const noteUse = database.prepare(
    'UPDATE application_secret SET last_used_at_ms = ? WHERE id = ? AND coalesce(last_used_at_ms, 0) < ?',
  )
  const replace = database.transaction(
    (ending: readonly string[], endsAtMs: number, secret: IssuedSecret) => {
      for (const id of ending) end.run(endsAtMs, id, endsAtMs)
      insert.run(...secretValues(secret))
    },
  )
  return {
    get: async (id) => readOne(byId.get(id), secretOf),
    list: async (applicationId) => ofApplication.all(applicationId).map(secretOf),
    insert: async (secret, entry) =>
      void audited(entry, () => void insert.run(...secretValues(secret))),
    replace: async (ending, endsAtMs, secret, entry) =>
      audited(entry, () => replace.immediate(ending, endsAtMs, secret)),
    end: async (id, atMs, entry) => audited(entry, () => void end.run(atMs, id, atMs)),
    noteUse: async (id, atMs) => void noteUse.run(atMs, id, atMs),
  }
}
