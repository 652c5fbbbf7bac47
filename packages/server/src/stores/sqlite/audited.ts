import type { AuditEntry } from '../../audit/audit-log.ts'
import { auditTable } from './audit.ts'
import type { Database } from './open-database.ts'

/** Runs a write, and appends what is to be written down of it: both or neither. */
export type Audited = <T>(entry: AuditEntry | undefined, write: () => T) => T

/** A write that answers false found nothing to do: then nothing is written down. Without an entry it is the write alone. */
export function auditedWrites(database: Database): Audited {
  const append = auditTable(database)
  const both = database.transaction((entry: AuditEntry, write: () => unknown) => {
    const answer = write()
    if (answer !== false) append(entry)
    return answer
  })
  return <T>(entry: AuditEntry | undefined, write: () => T) =>
    entry === undefined ? write() : (both.immediate(entry, write) as T)
}
