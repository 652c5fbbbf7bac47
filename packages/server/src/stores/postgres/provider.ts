import { grantIdsOf } from '../../identity/provider/grant-id.ts'
import type { Attempt, AttemptBegun, ProviderStore } from '../../identity/provider-store.ts'
import { PROVIDER_COLUMNS, providerRowOf, providerValues } from '../rows/provider-rows.ts'
import { writeAudited } from './audited.ts'
import type { Database } from './open-database.ts'
import type { Answered } from './run.ts'
import { statement } from './statement.ts'

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
const INSERT_ONCE = statement(
  `INSERT INTO provider_row (${PROVIDER_COLUMNS}) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
   ON CONFLICT DO NOTHING`,
)
// The condition is judged on the row as it stands when its lock is had: of many servers that race, one meets it.
const CONSUME = statement(
  `UPDATE provider_row SET consumed_at_ms = $1, expires_at_ms = least(expires_at_ms, $2)
   WHERE model = $3 AND id = $4 AND consumed_at_ms IS NULL`,
)
const DESTROY = statement('DELETE FROM provider_row WHERE model = $1 AND id = $2')
const REVOKE = statement('DELETE FROM provider_row WHERE grant_id = $1')
const REVOKE_ALL = statement('DELETE FROM provider_row WHERE grant_id >= $1 AND grant_id < $2')
const PURGE_ROWS = statement('DELETE FROM provider_row WHERE expires_at_ms <= $1')
const PURGE_ATTEMPTS = statement('DELETE FROM sign_in_attempt WHERE at_ms <= $1')

// Counting and inserting is one step for each subject, whichever server asks.
const LOCK_SUBJECTS = statement(
  'SELECT pg_advisory_xact_lock(hashtextextended(subject, 0)) FROM unnest($1::text[]) AS subject',
)
// The oldest of as many as may fail: until it is as old as the window, no more are allowed.
const LOCKED_UNTIL = statement(
  `SELECT max(oldest.at_ms + asked.window_ms)
   FROM unnest($1::text[], $2::bigint[], $3::bigint[]) AS asked (subject, window_ms, most)
   CROSS JOIN LATERAL (
     SELECT counted.at_ms FROM sign_in_attempt AS counted
     WHERE counted.subject = asked.subject AND counted.at_ms > $4 - asked.window_ms
     ORDER BY counted.at_ms DESC LIMIT 1 OFFSET asked.most - 1
   ) AS oldest`,
)
const INSERT_ATTEMPT = statement(
  `INSERT INTO sign_in_attempt (subject, at_ms, attempt)
   SELECT subject, $2, $3 FROM unnest($1::text[]) AS subject`,
)
const FORGET = statement('DELETE FROM sign_in_attempt WHERE subject = ANY ($1::text[])')
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
): Pick<
  ProviderStore,
  'upsert' | 'insertOnce' | 'consume' | 'destroy' | 'revokeByGrantId' | 'revokeByConsentId'
> {
  return {
    upsert: async (row) => void (await database.execute(UPSERT, providerValues(row))),
    async insertOnce(row) {
      const { rowCount } = await database.execute(INSERT_ONCE, providerValues(row))
      return rowCount === 1
    },
    async consume(model, id, atMs, keptUntilMs) {
      const { rowCount } = await database.execute(CONSUME, [atMs, keptUntilMs, model, id])
      return rowCount === 1
    },
    destroy: async (model, id) => void (await database.execute(DESTROY, [model, id])),
    revokeByGrantId: async (grantId) => void (await database.execute(REVOKE, [grantId])),
    async revokeByConsentId(consentId) {
      const { from, to } = grantIdsOf(consentId)
      await database.execute(REVOKE_ALL, [from, to])
    },
  }
}

function attempts(database: Database): Pick<ProviderStore, 'attempts' | 'purge'> {
  return {
    attempts: {
      begin: (attempt) => begin(database, attempt),
      forgive: async (id) => void (await database.execute(FORGIVE, [id])),
      forget: (subjects, entry) =>
        writeAudited(database, [{ statement: FORGET, values: [subjects] }], entry),
    },
    async purge(nowMs, attemptsBeforeMs) {
      await database.execute(PURGE_ROWS, [nowMs])
      await database.execute(PURGE_ATTEMPTS, [attemptsBeforeMs])
    },
  }
}

async function begin(database: Database, attempt: Attempt): Promise<AttemptBegun> {
  const { id, subjects, atMs } = attempt
  // In one order everywhere, so that two who share both subjects do not wait for each other.
  const names = [...new Set(subjects.map(({ subject }) => subject))].sort()
  const look = { statement: LOCKED_UNTIL, values: limitsOf(attempt) }
  let last = false
  const untilMs = await database.transaction<number>([
    { statement: LOCK_SUBJECTS, values: [names] },
    { ...look, judge: (before) => momentIn(before) },
    { statement: INSERT_ATTEMPT, values: [names, atMs, id] },
    {
      ...look,
      judge: (after) => {
        last = momentIn(after) !== undefined
        return undefined
      },
    },
  ])
  return untilMs === undefined ? { ok: true, last } : { ok: false, untilMs }
}

function momentIn({ rows: [row] }: Answered): number | undefined {
  return (row?.[0] as number | null | undefined) ?? undefined
}

/** A row for each limit of each subject. */
function limitsOf({ subjects, atMs }: Attempt) {
  const rows = subjects.flatMap(({ subject, limits }) =>
    limits.map(({ windowMs, most }) => ({ subject, windowMs, most })),
  )
  return [
    rows.map(({ subject }) => subject),
    rows.map(({ windowMs }) => String(windowMs)),
    rows.map(({ most }) => String(most)),
    atMs,
  ]
}
