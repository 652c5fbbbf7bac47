import { grantIdsOf } from '../../identity/provider/grant-id.ts'
import type {
  Attempt,
  AttemptBegun,
  ProviderRow,
  ProviderStore,
} from '../../identity/provider-store.ts'
import {
  PROVIDER_COLUMNS as COLUMNS,
  providerRowOf,
  providerValues,
} from '../rows/provider-rows.ts'
import { auditedWrites } from './audited.ts'
import { gatherInserts } from './gather-inserts.ts'
import type { Database } from './open-database.ts'

/** What the authorization server remembers. */
export function sqliteProviderStore(database: Database): ProviderStore {
  return { ...reads(database), ...writes(database), ...attempts(database) }
}

function reads(database: Database) {
  const by = (column: string) => {
    const found = database
      .prepare(`SELECT ${COLUMNS} FROM provider_row WHERE model = ? AND ${column} = ?`)
      .raw()
    return async (model: string, value: string) => {
      const row = found.get(model, value)
      return row === undefined ? undefined : providerRowOf(row)
    }
  }
  return { find: by('id'), findByUid: by('uid'), findByUserCode: by('user_code') }
}

function writes(database: Database) {
  const upsert = database.prepare(
    `INSERT OR REPLACE INTO provider_row (${COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
  )
  const insert = database.prepare(
    `INSERT INTO provider_row (${COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING`,
  )
  const consume = database.prepare(
    `UPDATE provider_row SET consumed_at_ms = ?, expires_at_ms = min(expires_at_ms, ?)
     WHERE model = ? AND id = ? AND consumed_at_ms IS NULL`,
  )
  const destroy = database.prepare('DELETE FROM provider_row WHERE model = ? AND id = ?')
  const revoke = database.prepare('DELETE FROM provider_row WHERE grant_id = ?')
  const revokeAll = database.prepare(
    'DELETE FROM provider_row WHERE grant_id >= ? AND grant_id < ?',
  )
  return {
    async upsert(row: ProviderRow) {
      upsert.run(...providerValues(row))
    },
    insertOnce: gatherInserts(
      database,
      (row: ProviderRow) => insert.run(...providerValues(row)).changes === 1,
    ),
    consume: async (model: string, id: string, atMs: number, keptUntilMs: number) =>
      consume.run(atMs, keptUntilMs, model, id).changes === 1,
    destroy: async (model: string, id: string) => void destroy.run(model, id),
    revokeByGrantId: async (grantId: string) => void revoke.run(grantId),
    async revokeByConsentId(consentId: string) {
      const { from, to } = grantIdsOf(consentId)
      revokeAll.run(from, to)
    },
  }
}

function attempts(database: Database): Pick<ProviderStore, 'attempts' | 'purge'> {
  // The oldest of as many as may fail: until it is as old as the window, no more are allowed.
  const oldest = database
    .prepare(
      `SELECT at_ms FROM sign_in_attempt WHERE subject = ? AND at_ms > ?
       ORDER BY at_ms DESC LIMIT 1 OFFSET ?`,
    )
    .pluck()
  const insert = database.prepare(
    'INSERT INTO sign_in_attempt (subject, at_ms, attempt) VALUES (?, ?, ?)',
  )
  const forgive = database.prepare('DELETE FROM sign_in_attempt WHERE attempt = ?')
  const forget = database.prepare('DELETE FROM sign_in_attempt WHERE subject = ?')
  const audited = auditedWrites(database)
  const purgeRows = database.prepare('DELETE FROM provider_row WHERE expires_at_ms <= ?')
  const purgeAttempts = database.prepare('DELETE FROM sign_in_attempt WHERE at_ms <= ?')
  const lockedUntilMs = ({ subjects, atMs }: Attempt): number | undefined => {
    const ends = subjects.flatMap(({ subject, limits }) =>
      limits.flatMap(({ windowMs, most }) => {
        const since = oldest.get(subject, atMs - windowMs, most - 1) as number | undefined
        return since === undefined ? [] : [since + windowMs]
      }),
    )
    return ends.length > 0 ? Math.max(...ends) : undefined
  }
  const begin = database.transaction((attempt: Attempt): AttemptBegun => {
    const untilMs = lockedUntilMs(attempt)
    if (untilMs !== undefined) return { ok: false, untilMs }
    for (const { subject } of attempt.subjects) insert.run(subject, attempt.atMs, attempt.id)
    return { ok: true, last: lockedUntilMs(attempt) !== undefined }
  })
  return {
    attempts: {
      // Immediate: counting and inserting is one step also between processes.
      begin: async (attempt) => begin.immediate(attempt),
      forgive: async (id) => void forgive.run(id),
      forget: async (subjects, entry) =>
        audited(entry, () => {
          for (const subject of subjects) forget.run(subject)
        }),
    },
    async purge(nowMs, attemptsBeforeMs) {
      purgeRows.run(nowMs)
      purgeAttempts.run(attemptsBeforeMs)
    },
  }
}
