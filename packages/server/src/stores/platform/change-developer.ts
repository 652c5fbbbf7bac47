import { PLATFORM } from '../../identity/realms/realm.ts'
import { DEVELOPER_COLUMNS, developerValues } from '../rows/developers.ts'
import { type ChangeOf, insertInto, type PlatformStep } from './platform-step.ts'

export function insertDeveloper({ developer }: ChangeOf<'insert-developer'>): PlatformStep[] {
  const row = insertInto('developer', DEVELOPER_COLUMNS, developerValues(developer))
  return [{ ...row, sql: `${row.sql} ON CONFLICT (email) DO NOTHING`, guard: 'email' }]
}

/** The password stands where those of all realms stand, and so is checked, counted and written down like theirs. */
export function setPassword(change: ChangeOf<'set-password'>): PlatformStep[] {
  const { developerId, email, passwordHash, name, atMs } = change
  return [
    {
      sql: `UPDATE developer SET status = 'active', generation = generation + 1, name = coalesce($1, name),
              verified_at_ms = coalesce(verified_at_ms, $2) WHERE id = $3`,
      values: [name, atMs, developerId],
      must: true,
    },
    {
      sql: `INSERT INTO credential (realm, bank, person_id, username, password_hash)
            VALUES ('developers', '${PLATFORM}', $1, $2, $3)
            ON CONFLICT (realm, bank, person_id) DO UPDATE
            SET username = excluded.username, password_hash = excluded.password_hash`,
      values: [developerId, email, passwordHash],
    },
  ]
}

export function endSessions({ developerId }: ChangeOf<'end-sessions'>): PlatformStep[] {
  const sql = 'UPDATE developer SET generation = generation + 1 WHERE id = $1'
  return [{ sql, values: [developerId], must: true }]
}
