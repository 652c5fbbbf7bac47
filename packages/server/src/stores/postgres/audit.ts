import type { AuditEntry, AuditLog } from '../../audit/audit-log.ts'
import { contentDigest, GENESIS, writeFacts } from '../../audit/hash-entry.ts'
import type { Database } from './open-database.ts'
import { statement } from './statement.ts'
import type { Step } from './transact.ts'

// One at a time for each bank, until its transaction has ended: the chain has no forks.
const LOCK = statement("SELECT pg_advisory_xact_lock(hashtextextended('audit ' || $1, 0))")

// A statement of its own behind the lock, so that it sees what the one before has committed.
const APPEND = statement(
  `INSERT INTO audit_entry (bank, sequence, at_ms, actor, act, subject, facts, previous_hash, hash)
   SELECT $1, next.sequence, $2, $3, $4, $5, $6, next.previous,
     encode(sha256(convert_to(next.sequence || E'\\n' || next.previous || E'\\n' || $7, 'UTF8')), 'hex')
   FROM (
     SELECT coalesce(max(head.sequence), 0) + 1 AS sequence, coalesce(max(head.hash), '${GENESIS}') AS previous
     FROM (
       SELECT sequence, hash FROM audit_entry WHERE bank = $1 ORDER BY sequence DESC LIMIT 1
     ) AS head
   ) AS next`,
)

/** The steps that append an entry. They come last in their transaction, so that the lock is held for its end only. */
export function auditSteps(entry: AuditEntry): Step<never>[] {
  const { bank, atMs, actor, act, subject } = entry
  const facts = writeFacts(entry.facts)
  const content = contentDigest({ ...entry, facts })
  return [
    { statement: LOCK, values: [bank] },
    { statement: APPEND, values: [bank, atMs, actor, act, subject, facts, content] },
  ]
}

/** The audit of what is no commit of a bank. */
export function postgresAuditLog(database: Database): AuditLog {
  return {
    record: async (...entries) => void (await database.transaction(entries.flatMap(auditSteps))),
  }
}
