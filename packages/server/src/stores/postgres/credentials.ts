import { keepCredentials } from '../../identity/passwords/keep-credentials.ts'
import type { CredentialRows, CredentialStore } from '../../identity/realms/credentials.ts'
import { entrySteps, required, writeAudited } from './audited.ts'
import type { Database } from './open-database.ts'
import { statement } from './statement.ts'

const BY_USERNAME = statement(
  'SELECT person_id, password_hash FROM credential WHERE realm = $1 AND bank = $2 AND username = $3',
)
// A username that somebody else has breaks the primary key, and nothing is written.
const PUT = statement(
  `INSERT INTO credential (realm, bank, person_id, username, password_hash) VALUES ($1, $2, $3, $4, $5)
   ON CONFLICT (realm, bank, person_id) DO UPDATE
   SET username = excluded.username, password_hash = excluded.password_hash`,
)
const REMOVE = statement('DELETE FROM credential WHERE realm = $1 AND bank = $2 AND person_id = $3')
// As SQLite compares: by code points.
const LIST = statement(
  `SELECT person_id, username FROM credential WHERE realm = $1 AND bank = $2
   ORDER BY username COLLATE "C"`,
)
const COUNT = statement('SELECT count(*) FROM credential WHERE realm = $1 AND bank = $2')

/** Credentials in the database. */
export function postgresCredentials(database: Database): CredentialStore {
  return keepCredentials(postgresRows(database))
}

function postgresRows(database: Database): CredentialRows {
  return {
    async find(realm, bankKey, username) {
      const [row] = await database.query(BY_USERNAME, [realm, bankKey, username])
      if (row === undefined) return undefined
      const [personId, passwordHash] = row as [string, string]
      return { realm, bankKey, username, personId, passwordHash }
    },
    put({ realm, bankKey, username, personId, passwordHash }, entry) {
      const values = [realm, bankKey, personId, username, passwordHash]
      return writeAudited(database, [{ statement: PUT, values }], entry)
    },
    async remove(realm, bankKey, personId, entry) {
      const removed = required({ statement: REMOVE, values: [realm, bankKey, personId] })
      return (await database.transaction([removed, ...entrySteps(entry)])) === undefined
    },
    async list(realm, bankKey) {
      const rows = (await database.query(LIST, [realm, bankKey])) as [string, string][]
      return rows.map(([personId, username]) => ({ personId, username }))
    },
    async count(realm, bankKey) {
      const [row] = await database.query(COUNT, [realm, bankKey])
      return row?.[0] as number
    },
  }
}
