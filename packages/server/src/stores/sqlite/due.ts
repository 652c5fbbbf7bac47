import type { DueWork, Store } from '@wekeza/bank'
import { DUE_COLUMNS as COLUMNS, claimedOf, dueOf, dueValues } from '../rows/due.ts'
import { marks } from './marks.ts'
import type { Database } from './open-database.ts'

const NEXT = `SELECT ${COLUMNS} FROM due WHERE bank = ? AND due_at_ms <= ?
  ORDER BY due_at_ms, sequence LIMIT ?`

const CLAIM = `UPDATE due SET held_until_ms = ? WHERE bank = ? AND id IN
  (SELECT id FROM due WHERE bank = ? AND due_at_ms <= ? AND held_until_ms <= ?
    ORDER BY due_at_ms, sequence LIMIT ?) RETURNING ${COLUMNS}, sequence`

export function dueTable(database: Database) {
  const next = database.prepare(NEXT).raw()
  const claim = database.prepare(CLAIM).raw()
  const finish = database.prepare('DELETE FROM due WHERE bank = ? AND id = ?')
  const insert = database.prepare(
    `INSERT INTO due (bank, sequence, ${COLUMNS}) VALUES (?, ?, ${marks(COLUMNS)})
     ON CONFLICT (bank, id) DO NOTHING`,
  )
  return {
    of: (bank: string): Store['due'] => ({
      next: async (untilMs, limit) => next.all(bank, untilMs, limit).map(dueOf),
      async claim(untilMs, { limit, nowMs, forMs }) {
        return claimedOf(claim.all(nowMs + forMs, bank, bank, untilMs, nowMs, limit))
      },
    }),
    schedule(bank: string, sequence: number, due: DueWork) {
      insert.run(bank, sequence, ...dueValues(due))
    },
    /** @returns whether it was still there */
    finish: (bank: string, id: string): boolean => finish.run(bank, id).changes === 1,
  }
}
