import type { DueWork } from '@wekeza/bank'

type DueRow = [id: string, kind: DueWork['kind'], subjectId: string, dueAtMs: number]
type ClaimedRow = [...DueRow, sequence: number]

export const DUE_COLUMNS = 'id, kind, subject_id, due_at_ms'

export function dueValues({ id, kind, subjectId, dueAtMs }: DueWork): DueRow {
  return [id, kind, subjectId, dueAtMs]
}

export function dueOf(row: unknown): DueWork {
  const [id, kind, subjectId, dueAtMs] = row as DueRow
  return { id, kind, subjectId, dueAtMs }
}

/** An update gives back what it changed in any order. @param rows columns, and behind them the sequence */
export function claimedOf(rows: readonly unknown[]): DueWork[] {
  const claimed = rows as readonly ClaimedRow[]
  return claimed
    .toSorted(([, , , a, first], [, , , b, second]) => a - b || first - second)
    .map(dueOf)
}
