import type { PlatformCommit, PlatformCommitted } from '../../commit/platform-commit.ts'
import { applyChange } from './apply-change.ts'
import { Journal } from './journal.ts'
import type { Tables } from './tables.ts'

/** Applies all changes or none, with the act and the answer. Nothing awaits in between, so no reader sees a part. */
export function commit(
  tables: Tables,
  { changes, act, idempotent }: PlatformCommit,
): PlatformCommitted {
  const first = idempotent && tables.answers.get(idempotent.scope)
  if (first && first.expiresAtMs > idempotent.answeredAtMs) {
    return { kind: 'replayed', answer: first }
  }
  const journal = new Journal()
  try {
    for (const change of changes) {
      const guard = applyChange(tables, change, journal)
      if (!guard) continue
      journal.rollBack()
      return { kind: 'refused', guard }
    }
  } catch (fault) {
    journal.rollBack()
    throw fault
  }
  if (act) tables.acts.set(String(tables.acts.size + 1), act)
  if (idempotent) tables.answers.set(idempotent.scope, idempotent)
  return { kind: 'committed' }
}
