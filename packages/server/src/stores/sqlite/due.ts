import type { DueWork, Store } from '@wekeza/bank'
import type { Database } from './open-database.ts'

type DueRow = [id: string, kind: DueWork['kind'], subjectId: string, dueAtMs: number]

const NEXT = `SELECT id, kind, subject_id, due_at_ms FROM due WHERE bank = ? AND due_at_ms <= ?
  ORDER BY due_at_ms, sequence LIMIT ?`

export function dueTable(database: Database) {
  const next = database.prepare(NEXT).raw()
  const finish = database.prepare('DELETE FROM due WHERE bank = ? AND id = ?')
  const insert = database.prepare(
    `INSERT INTO due (bank, sequence, id, kind, subject_id, due_at_ms) VALUES (?, ?, ?, ?, ?, ?)
     ON CONFLICT (bank, id) DO NOTHING`,
  )
  return {
    of: (bank: string): Store['due'] => ({
      next: async (untilMs, limit) => next.all(bank, untilMs, limit).map(dueOf),
    }),
    schedule(bank: string, sequence: number, { id, kind, subjectId, dueAtMs }: DueWork) {
      insert.run(bank, sequence, id, kind, subjectId, dueAtMs)
    },
    /** @returns whether it was still there */
    finish: (bank: string, id: string): boolean => finish.run(bank, id).changes === 1,
  }
}

function dueOf(row: unknown): DueWork {
  const [id, kind, subjectId, dueAtMs] = row as DueRow
  return { id, kind, subjectId, dueAtMs }
}
