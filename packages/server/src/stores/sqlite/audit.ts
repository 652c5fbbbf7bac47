import type { AuditEntry, AuditLog } from '../../audit/audit-log.ts'
import { contentDigest, entryHash, GENESIS, writeFacts } from '../../audit/hash-entry.ts'
import type { Database } from './open-database.ts'

/** Appends within the transaction that the database is in. */
export type Append = (entry: AuditEntry) => void

export function auditTable(database: Database): Append {
  const head = database
    .prepare('SELECT sequence, hash FROM audit_entry WHERE bank = ? ORDER BY sequence DESC LIMIT 1')
    .raw()
  const insert = database.prepare(
    `INSERT INTO audit_entry (bank, sequence, at_ms, actor, act, subject, facts, previous_hash, hash)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  )
  return (entry) => {
    const { bank, atMs, actor, act, subject } = entry
    const facts = writeFacts(entry.facts)
    const [last, previous] = (head.get(bank) as [number, string] | undefined) ?? [0, GENESIS]
    const sequence = last + 1
    const hash = entryHash(sequence, previous, contentDigest({ ...entry, facts }))
    insert.run(bank, sequence, atMs, actor, act, subject, facts, previous, hash)
  }
}

/** The audit of what is no commit of a bank. Immediate: reading the head and appending is one step also between processes. */
export function sqliteAuditLog(database: Database): AuditLog {
  const append = auditTable(database)
  const appendAll = database.transaction((entries: readonly AuditEntry[]) =>
    entries.forEach(append),
  )
  return { record: async (...entries) => appendAll.immediate(entries) }
}
