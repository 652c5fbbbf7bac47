import type { Attempt, ProviderStore } from '../../identity/provider-store.ts'
import { PROVIDER_COLUMNS, providerRowOf, providerValues } from '../rows/provider-rows.ts'
import type { Database } from './open-database.ts'
import { statement } from './statement.ts'
import type { Step } from './transact.ts'

const by = (column: string) =>
  statement(`SELECT ${PROVIDER_COLUMNS} FROM provider_row WHERE model = $1 AND ${column} = $2`)
const BY_ID = by('id')
const BY_UID = by('uid')
const BY_USER_CODE = by('user_code')

const UPSERT = statement(
  `INSERT INTO provider_row (${PROVIDER_COLUMNS}) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
   ON CONFLICT (model, id) DO UPDATE SET uid = excluded.uid, user_code = excluded.user_code,
     grant_id = excluded.grant_id, payload = excluded.payload, consumed_at_ms = excluded.consumed_at_ms,
     expires_at_ms = excluded.expires_at_ms`,
)
// The condition is judged on the row as it stands when its lock is had: of many servers that race, one meets it.
const CONSUME = statement(
  `UPDATE provider_row SET consumed_at_ms = $1, expires_at_ms = least(expires_at_ms, $2)
   WHERE model = $3 AND id = $4 AND consumed_at_ms IS NULL`,
)
const DESTROY = statement('DELETE FROM provider_row WHERE model = $1 AND id = $2')
const REVOKE = statement('DELETE FROM provider_row WHERE grant_id = $1')
const PURGE_ROWS = statement('DELETE FROM provider_row WHERE expires_at_ms <= $1')
const PURGE_ATTEMPTS = statement('DELETE FROM sign_in_attempt WHERE at_ms <= $1')

// Counting and inserting is one step for each subject, whichever server asks.
const LOCK_SUBJECTS = statement(
  'SELECT pg_advisory_xact_lock(hashtextextended(subject, 0)) FROM unnest($1::text[]) AS subject',
)
const FULL = statement(
  `SELECT subject FROM sign_in_attempt WHERE subject = ANY ($1) AND at_ms > $2
   GROUP BY subject HAVING count(*) >= $3`,
)
const INSERT_ATTEMPT = statement(
  `INSERT INTO sign_in_attempt (subject, at_ms, attempt)
   SELECT subject, $2, $3 FROM unnest($1::text[]) AS subject`,
)
const FORGIVE = statement('DELETE FROM sign_in_attempt WHERE attempt = $1')

/** What the authorization server remembers. */
export function postgresProviderStore(database: Database): ProviderStore {
  return { ...reads(database), ...writes(database), ...attempts(database) }
}

function reads(database: Database) {
  const finding = (wanted: typeof BY_ID) => async (model: string, value: string) => {
    const [row] = await database.query(wanted, [model, value])
    return row && providerRowOf(row)
  }
  return {
    find: finding(BY_ID),
    findByUid: finding(BY_UID),
    findByUserCode: finding(BY_USER_CODE),
  }
}

function writes(
  database: Database,
): Pick<ProviderStore, 'upsert' | 'consume' | 'destroy' | 'revokeByGrantId'> {
  return {
    upsert: async (row) => void (await database.execute(UPSERT, providerValues(row))),
    async consume(model, id, atMs, keptUntilMs) {
      const { rowCount } = await database.execute(CONSUME, [atMs, keptUntilMs, model, id])
      return rowCount === 1
    },
    destroy: async (model, id) => void (await database.execute(DESTROY, [model, id])),
    revokeByGrantId: async (grantId) => void (await database.execute(REVOKE, [grantId])),
  }
}

function attempts(database: Database): Pick<ProviderStore, 'attempts' | 'purge'> {
  return {
    attempts: {
      begin: async (attempt) => (await database.transaction(counting(attempt))) === undefined,
      forgive: async (id) => void (await database.execute(FORGIVE, [id])),
    },
    async purge(nowMs, attemptsBeforeMs) {
      await database.execute(PURGE_ROWS, [nowMs])
      await database.execute(PURGE_ATTEMPTS, [attemptsBeforeMs])
    },
  }
}

function counting({ id, subjects, atMs, sinceMs, most }: Attempt): Step<'full'>[] {
  // In one order everywhere, so that two who share both subjects do not wait for each other.
  const ordered = [...new Set(subjects)].sort()
  return [
    { statement: LOCK_SUBJECTS, values: [ordered] },
    {
      statement: FULL,
      values: [ordered, sinceMs, most],
      judge: ({ rowCount }) => (rowCount > 0 ? 'full' : undefined),
    },
    { statement: INSERT_ATTEMPT, values: [ordered, atMs, id] },
  ]
}
