import type { IdempotentAnswer, Store } from '@wekeza/bank'
import { answerOf, answerValues, ANSWER_COLUMNS as COLUMNS } from '../rows/answers.ts'
import { readOne } from '../rows/read-one.ts'
import { marks } from './marks.ts'
import type { Database } from './open-database.ts'

// One statement asks and takes: of two commits with one scope, the second meets the first one's row.
const CLAIM = `INSERT INTO answer (bank, ${COLUMNS}) VALUES (?, ${marks(COLUMNS)})
  ON CONFLICT (bank, scope) DO UPDATE SET body_hash = excluded.body_hash, status = excluded.status,
    body = excluded.body, answered_at_ms = excluded.answered_at_ms, expires_at_ms = excluded.expires_at_ms
  WHERE expires_at_ms <= excluded.answered_at_ms`

const PURGE = `DELETE FROM answer WHERE rowid IN
  (SELECT rowid FROM answer WHERE bank = ? AND expires_at_ms <= ? LIMIT ?)`

export function answerTable(database: Database) {
  const byScope = database
    .prepare(`SELECT ${COLUMNS} FROM answer WHERE bank = ? AND scope = ? AND expires_at_ms > ?`)
    .raw()
  const claim = database.prepare(CLAIM)
  const purge = database.prepare(PURGE)

  function get(bank: string, scope: string, nowMs: number): IdempotentAnswer | undefined {
    return readOne(byScope.get(bank, scope, nowMs), answerOf)
  }

  return {
    of: (bank: string): Store['answers'] => ({
      get: async (scope, nowMs) => get(bank, scope, nowMs),
      purge: async (nowMs, limit) => purge.run(bank, nowMs, limit).changes,
    }),
    /** Writes the answer, unless its scope has one that still stands: then that one comes back. */
    claim(bank: string, answer: IdempotentAnswer): IdempotentAnswer | undefined {
      const { changes } = claim.run(bank, ...answerValues(answer))
      return changes === 1 ? undefined : get(bank, answer.scope, answer.answeredAtMs)
    },
  }
}
