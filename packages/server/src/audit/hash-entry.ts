import { createHash } from 'node:crypto'
import type { AuditEntry } from './audit-log.ts'

/** What a bank's first entry has in place of the hash before it. */
export const GENESIS = '0'.repeat(64)

/** An entry as it is stored: its facts are the text that was hashed. */
export type WrittenEntry = Omit<AuditEntry, 'facts' | 'act'> & {
  readonly act: string
  readonly facts: string
}

/** The facts as they are hashed and stored: names in order, so that equal facts are equal text. */
export function writeFacts(facts: AuditEntry['facts']): string {
  const pairs = Object.entries(facts).sort(([a], [b]) => (a < b ? -1 : 1))
  return JSON.stringify(Object.fromEntries(pairs))
}

/** What an entry says, as a digest: a JSON list, in which no two entries read alike. */
export function contentDigest({ bank, atMs, actor, act, subject, facts }: WrittenEntry): string {
  return sha256(JSON.stringify([bank, atMs, actor, act, subject, facts]))
}

/** Where it stands, what was before it, and what it says: PostgreSQL computes the same in SQL, behind its lock. */
export function entryHash(sequence: number, previousHash: string, content: string): string {
  return sha256(`${sequence}\n${previousHash}\n${content}`)
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
