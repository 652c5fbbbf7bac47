import type { IdempotentAnswer, Store } from '@wekeza/bank'
import { answerOf, answerValues, ANSWER_COLUMNS as COLUMNS } from '../rows/answers.ts'
import { readOne } from '../rows/read-one.ts'
import type { Database } from './open-database.ts'
import { places } from './places.ts'
import { statement } from './statement.ts'

// By its key alone: on tables that were never analysed a plan by expiry would look at every answer that still stands.
const BY_SCOPE = statement(
  `SELECT ${COLUMNS} FROM answer WHERE bank = $1 AND scope = $2 AND expires_at_ms + 0 > $3`,
)

// One statement asks and takes: of two commits with one scope, the second waits until the first has ended.
const CLAIM = statement(`INSERT INTO answer (bank, ${COLUMNS}) VALUES ($1, ${places(COLUMNS, 2)})
  ON CONFLICT (bank, scope) DO UPDATE SET body_hash = excluded.body_hash, status = excluded.status,
    body = excluded.body, answered_at_ms = excluded.answered_at_ms, expires_at_ms = excluded.expires_at_ms
  WHERE answer.expires_at_ms <= excluded.answered_at_ms`)

// The list is made once, whatever the plan, so that no more is deleted than was asked for. A row that a commit is about
// to claim anew is passed over.
const PURGE = statement(`DELETE FROM answer WHERE bank = $1 AND scope = ANY (ARRAY(
  SELECT scope FROM answer WHERE bank = $1 AND expires_at_ms <= $2
  ORDER BY expires_at_ms LIMIT $3 FOR UPDATE SKIP LOCKED))`)

export function answerTable({ query, execute }: Database) {
  return {
    of: (bank: string): Store['answers'] => ({
      get: async (scope, nowMs) =>
        readOne((await query(BY_SCOPE, [bank, scope, nowMs]))[0], answerOf),
      purge: async (nowMs, limit) => (await execute(PURGE, [bank, nowMs, limit])).rowCount,
    }),
    /** Writes the answer, unless its scope has one that still stands: then it writes no row. */
    claim: (bank: string, answer: IdempotentAnswer) => ({
      statement: CLAIM,
      values: [bank, ...answerValues(answer)],
    }),
  }
}
