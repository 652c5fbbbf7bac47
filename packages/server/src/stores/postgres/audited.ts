import type { AuditEntry } from '../../audit/audit-log.ts'
import { auditSteps } from './audit.ts'
import type { Database } from './open-database.ts'
import type { Step } from './transact.ts'

/** The steps that append an entry, behind the write that it tells of; none without one. */
export function entrySteps(entry: AuditEntry | undefined): Step<never>[] {
  return entry === undefined ? [] : auditSteps(entry)
}

/** A step that must change a row: where there is none to change, nothing of its transaction stands. */
export function required(step: Omit<Step<never>, 'judge'>): Step<'nothing to do'> {
  return { ...step, judge: ({ rowCount }) => (rowCount === 0 ? 'nothing to do' : undefined) }
}

/** Runs a write, and appends what is to be written down of it: both or neither. */
export async function writeAudited(
  database: Database,
  steps: readonly Step<never>[],
  entry: AuditEntry | undefined,
): Promise<void> {
  await database.transaction<never>([...steps, ...entrySteps(entry)])
}
