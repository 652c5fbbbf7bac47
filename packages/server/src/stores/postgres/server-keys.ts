import type { KeyStore } from '../../secrets/key-store.ts'
import { KEY_COLUMNS, keyRowOf, keyValues } from '../rows/server-keys.ts'
import { writeAudited } from './audited.ts'
import type { Database } from './open-database.ts'
import { statement } from './statement.ts'

const ALL = statement(`SELECT ${KEY_COLUMNS} FROM server_key`)
const INSERT = statement(
  `INSERT INTO server_key (${KEY_COLUMNS}) VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT (id) DO NOTHING`,
)
const END = statement(
  'UPDATE server_key SET ends_at_ms = $1 WHERE id = $2 AND (ends_at_ms IS NULL OR ends_at_ms > $1)',
)
const PURGE = statement('DELETE FROM server_key WHERE ends_at_ms < $1')

/** The keys that all servers on this database work with. */
export function postgresKeys(database: Database): KeyStore {
  return {
    list: async () => (await database.query(ALL)).map(keyRowOf),
    write: (added, ending, entry) => {
      const begun = added.map((row) => ({ statement: INSERT, values: keyValues(row) }))
      const ended = ending.map(({ id, endsAtMs }) => ({ statement: END, values: [endsAtMs, id] }))
      return writeAudited(database, [...begun, ...ended], entry)
    },
    purge: async (endedBeforeMs) => void (await database.execute(PURGE, [endedBeforeMs])),
  }
}
