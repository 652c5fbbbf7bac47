import type { Ending, KeyRow, KeyStore } from '../../secrets/key-store.ts'
import { KEY_COLUMNS, keyRowOf, keyValues } from '../rows/server-keys.ts'
import { auditedWrites } from './audited.ts'
import { marks } from './marks.ts'
import type { Database } from './open-database.ts'

/** The keys that the server on this database works with. */
export function sqliteKeys(database: Database): KeyStore {
  const audited = auditedWrites(database)
  const all = database.prepare(`SELECT ${KEY_COLUMNS} FROM server_key`).raw()
  const insert = database.prepare(
    `INSERT INTO server_key (${KEY_COLUMNS}) VALUES (${marks(KEY_COLUMNS)}) ON CONFLICT (id) DO NOTHING`,
  )
  const end = database.prepare(
    'UPDATE server_key SET ends_at_ms = ? WHERE id = ? AND (ends_at_ms IS NULL OR ends_at_ms > ?)',
  )
  const purge = database.prepare('DELETE FROM server_key WHERE ends_at_ms < ?')
  const write = database.transaction((added: readonly KeyRow[], ending: readonly Ending[]) => {
    for (const row of added) insert.run(...keyValues(row))
    for (const { id, endsAtMs } of ending) end.run(endsAtMs, id, endsAtMs)
  })
  return {
    list: async () => all.all().map(keyRowOf),
    write: async (added, ending, entry) => audited(entry, () => write.immediate(added, ending)),
    purge: async (endedBeforeMs) => void purge.run(endedBeforeMs),
  }
}
