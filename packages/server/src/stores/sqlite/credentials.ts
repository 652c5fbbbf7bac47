import { keepCredentials } from '../../identity/passwords/keep-credentials.ts'
import type { CredentialRows, CredentialStore } from '../../identity/realms/credentials.ts'
import { auditedWrites } from './audited.ts'
import type { Database } from './open-database.ts'

/** Credentials in the database's file. */
export function sqliteCredentials(database: Database): CredentialStore {
  return keepCredentials(sqliteRows(database))
}

function sqliteRows(database: Database): CredentialRows {
  const audited = auditedWrites(database)
  const byUsername = database
    .prepare(
      'SELECT person_id, password_hash FROM credential WHERE realm = ? AND bank = ? AND username = ?',
    )
    .raw()
  // A username that somebody else has breaks the primary key, and nothing is written.
  const put = database.prepare(
    `INSERT INTO credential (realm, bank, person_id, username, password_hash) VALUES (?, ?, ?, ?, ?)
     ON CONFLICT (realm, bank, person_id) DO UPDATE
     SET username = excluded.username, password_hash = excluded.password_hash`,
  )
  const remove = database.prepare(
    'DELETE FROM credential WHERE realm = ? AND bank = ? AND person_id = ?',
  )
  const list = database
    .prepare(
      'SELECT person_id, username FROM credential WHERE realm = ? AND bank = ? ORDER BY username',
    )
    .raw()
  const count = database
    .prepare('SELECT count(*) FROM credential WHERE realm = ? AND bank = ?')
    .pluck()
  return {
    remove: async (realm, bankKey, personId, entry) =>
      audited(entry, () => remove.run(realm, bankKey, personId).changes === 1),
    list: async (realm, bankKey) =>
      (list.all(realm, bankKey) as [string, string][]).map(([personId, username]) => ({
        personId,
        username,
      })),
    count: async (realm, bankKey) => count.get(realm, bankKey) as number,
    async find(realm, bankKey, username) {
      const row = byUsername.get(realm, bankKey, username)
      if (row === undefined) return undefined
      const [personId, passwordHash] = row as [string, string]
      return { realm, bankKey, username, personId, passwordHash }
    },
    put: async ({ realm, bankKey, username, personId, passwordHash }, entry) =>
      void audited(entry, () => put.run(realm, bankKey, personId, username, passwordHash)),
  }
}
