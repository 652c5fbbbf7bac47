import type { AuditedPlatformStore } from '../audited-platform-store.ts'
import { SECRET_COLUMNS, secretOf, secretValues } from '../rows/application-secrets.ts'
import { readOne } from '../rows/read-one.ts'
import { writeAudited } from './audited.ts'
import type { Database } from './open-database.ts'
import { statement } from './statement.ts'

const SELECT = `SELECT ${SECRET_COLUMNS} FROM application_secret`
const BY_ID = statement(`${SELECT} WHERE id = $1`)
const OF_APPLICATION = statement(`${SELECT} WHERE application_id = $1 ORDER BY created_at_ms, id`)
export const INSERT_SECRET = statement(
  `INSERT INTO application_secret (${SECRET_COLUMNS}) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
)
const END = statement(
  'UPDATE application_secret SET ends_at_ms = $1 WHERE id = $2 AND (ends_at_ms IS NULL OR ends_at_ms > $1)',
)
const NOTE_USE = statement(
  'UPDATE application_secret SET last_used_at_ms = $1 WHERE id = $2 AND coalesce(last_used_at_ms, 0) < $1',
)

/** What applications prove themselves with. */
export function postgresSecrets(database: Database): AuditedPlatformStore['secrets'] {
  return {
    async get(id) {
      const [row] = await database.query(BY_ID, [id])
      return readOne(row, secretOf)
    },
    list: async (applicationId) =>
      (await database.query(OF_APPLICATION, [applicationId])).map(secretOf),
    insert: (secret, entry) =>
      writeAudited(database, [{ statement: INSERT_SECRET, values: secretValues(secret) }], entry),
    replace: (ending, endsAtMs, secret, entry) => {
      const ended = ending.map((id) => ({ statement: END, values: [endsAtMs, id] }))
      const added = { statement: INSERT_SECRET, values: secretValues(secret) }
      return writeAudited(database, [...ended, added], entry)
    },
    end: (id, atMs, entry) =>
      writeAudited(database, [{ statement: END, values: [atMs, id] }], entry),
    noteUse: async (id, atMs) => void (await database.execute(NOTE_USE, [atMs, id])),
  }
}
