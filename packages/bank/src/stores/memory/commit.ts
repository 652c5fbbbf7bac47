import type { Commit, CommitResult } from '../../ports/store.ts'
import { applyChange } from './apply-change.ts'
import { Journal } from './journal.ts'
import type { Tables } from './tables.ts'

/** Applies all changes or none. Nothing awaits in between, so no reader sees a part. */
export function commit(tables: Tables, { changes, idempotent }: Commit): CommitResult {
  if (idempotent) {
    const first = tables.answers.get(idempotent.scope)
    if (first && first.expiresAtMs > idempotent.answeredAtMs) {
      return { kind: 'replayed', answer: first }
    }
  }
  const journal = new Journal()
  try {
    for (const change of changes) {
      const failed = applyChange(tables, change, journal)
      if (!failed) continue
      journal.rollBack()
      return { kind: 'refused', failed }
    }
  } catch (fault) {
    journal.rollBack()
    throw fault
  }
  if (idempotent) tables.answers.set(idempotent.scope, idempotent)
  return { kind: 'committed' }
}
