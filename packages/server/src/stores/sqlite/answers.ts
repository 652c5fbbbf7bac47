import type { IdempotentAnswer, Store } from '@wekeza/bank'
import type { Database } from './open-database.ts'

type AnswerRow = [
  scope: string,
  bodyHash: string,
  status: number,
  body: string,
  answeredAtMs: number,
  expiresAtMs: number,
]

const COLUMNS = 'scope, body_hash, status, body, answered_at_ms, expires_at_ms'

// One statement asks and takes: of two commits with one scope, the second meets the first one's row.
const CLAIM = `INSERT INTO answer (bank, ${COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?)
  ON CONFLICT (bank, scope) DO UPDATE SET body_hash = excluded.body_hash, status = excluded.status,
    body = excluded.body, answered_at_ms = excluded.answered_at_ms, expires_at_ms = excluded.expires_at_ms
  WHERE expires_at_ms <= excluded.answered_at_ms`

export function answerTable(database: Database) {
  const byScope = database
    .prepare(`SELECT ${COLUMNS} FROM answer WHERE bank = ? AND scope = ? AND expires_at_ms > ?`)
    .raw()
  const claim = database.prepare(CLAIM)

  function get(bank: string, scope: string, nowMs: number): IdempotentAnswer | undefined {
    const row = byScope.get(bank, scope, nowMs)
    if (row === undefined) return undefined
    const [, bodyHash, status, body, answeredAtMs, expiresAtMs] = row as AnswerRow
    return { scope, bodyHash, status, body, answeredAtMs, expiresAtMs }
  }

  return {
    of: (bank: string): Store['answers'] => ({
      get: async (scope, nowMs) => get(bank, scope, nowMs),
    }),
    /** Writes the answer, unless its scope has one that still stands: then that one comes back. */
    claim(bank: string, answer: IdempotentAnswer): IdempotentAnswer | undefined {
      const { scope, bodyHash, status, body, answeredAtMs, expiresAtMs } = answer
      const { changes } = claim.run(bank, scope, bodyHash, status, body, answeredAtMs, expiresAtMs)
      return changes === 1 ? undefined : get(bank, scope, answeredAtMs)
    },
  }
}
