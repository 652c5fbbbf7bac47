import type { ProviderRow, ProviderStore } from '../../identity/provider-store.ts'
import {
  PROVIDER_COLUMNS as COLUMNS,
  providerRowOf,
  providerValues,
} from '../rows/provider-rows.ts'
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
  const consume = database.prepare(
    `UPDATE provider_row SET consumed_at_ms = ?, expires_at_ms = min(expires_at_ms, ?)
     WHERE model = ? AND id = ? AND consumed_at_ms IS NULL`,
  )
  const destroy = database.prepare('DELETE FROM provider_row WHERE model = ? AND id = ?')
  const revoke = database.prepare('DELETE FROM provider_row WHERE grant_id = ?')
  return {
    async upsert(row: ProviderRow) {
      upsert.run(...providerValues(row))
    },
    consume: async (model: string, id: string, atMs: number, keptUntilMs: number) =>
      consume.run(atMs, keptUntilMs, model, id).changes === 1,
    destroy: async (model: string, id: string) => void destroy.run(model, id),
    revokeByGrantId: async (grantId: string) => void revoke.run(grantId),
  }
}

function attempts(database: Database): Pick<ProviderStore, 'attempts' | 'purge'> {
  const count = database
    .prepare('SELECT count(*) FROM sign_in_attempt WHERE subject = ? AND at_ms > ?')
    .pluck()
  const insert = database.prepare(
    'INSERT INTO sign_in_attempt (subject, at_ms, attempt) VALUES (?, ?, ?)',
  )
  const forgive = database.prepare('DELETE FROM sign_in_attempt WHERE attempt = ?')
  const purgeRows = database.prepare('DELETE FROM provider_row WHERE expires_at_ms <= ?')
  const purgeAttempts = database.prepare('DELETE FROM sign_in_attempt WHERE at_ms <= ?')
  const begin: ProviderStore['attempts']['begin'] = async (attempt) =>
    database
      .transaction(({ id, subjects, atMs, sinceMs, most }: typeof attempt) => {
        const full = subjects.some((subject) => (count.get(subject, sinceMs) as number) >= most)
        if (full) return false
        for (const subject of subjects) insert.run(subject, atMs, id)
        return true
      })
      // Immediate: counting and inserting is one step also between processes.
      .immediate(attempt)
  return {
    attempts: { begin, forgive: async (id) => void forgive.run(id) },
    async purge(nowMs, attemptsBeforeMs) {
      purgeRows.run(nowMs)
      purgeAttempts.run(attemptsBeforeMs)
    },
  }
}
