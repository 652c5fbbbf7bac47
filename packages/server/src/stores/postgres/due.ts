import type { DueWork, Store } from '@wekeza/bank'
import { DUE_COLUMNS as COLUMNS, claimedOf, dueOf, dueValues } from '../rows/due.ts'
import type { Database } from './open-database.ts'
import { places } from './places.ts'
import { statement } from './statement.ts'

const NEXT = statement(`SELECT ${COLUMNS} FROM due WHERE bank = $1 AND due_at_ms <= $2
  ORDER BY due_at_ms, sequence LIMIT $3`)

// The list is made once, whatever the plan, so that no more is claimed than was asked for. Rows that another worker is
// about to claim are passed over.
const CLAIM = statement(`UPDATE due SET held_until_ms = $5 WHERE bank = $1 AND id = ANY (ARRAY(
  SELECT id FROM due WHERE bank = $1 AND due_at_ms <= $2 AND held_until_ms <= $3
  ORDER BY due_at_ms, sequence LIMIT $4 FOR UPDATE SKIP LOCKED)) RETURNING ${COLUMNS}, sequence`)

const FINISH = statement('DELETE FROM due WHERE bank = $1 AND id = $2')

const INSERT = statement(`INSERT INTO due (bank, sequence, ${COLUMNS})
  VALUES ($1, nextval('row_sequence'), ${places(COLUMNS, 2)}) ON CONFLICT (bank, id) DO NOTHING`)

export function dueTable({ query, execute }: Database) {
  return {
    of: (bank: string): Store['due'] => ({
      next: async (untilMs, limit) => (await query(NEXT, [bank, untilMs, limit])).map(dueOf),
      async claim(untilMs, { limit, nowMs, forMs }) {
        return claimedOf((await execute(CLAIM, [bank, untilMs, nowMs, limit, nowMs + forMs])).rows)
      },
    }),
    schedule: (bank: string, due: DueWork) => ({
      statement: INSERT,
      values: [bank, ...dueValues(due)],
    }),
    /** Deletes no row if somebody has finished it before. */
    finish: (bank: string, id: string) => ({ statement: FINISH, values: [bank, id] }),
  }
}
