import type { AuditEntry, AuditLog } from './audit-log.ts'

/** Keeps entries for tests to look at. */
export function memoryAuditLog(): AuditLog & { readonly entries: AuditEntry[] } {
  const entries: AuditEntry[] = []
  return { entries, record: async (...more) => void entries.push(...more) }
}
