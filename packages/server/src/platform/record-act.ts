import type { AuditAct, AuditEntry } from '../audit/audit-log.ts'
import type { Platform } from './open-platform.ts'

/** Writes down what an operator did by a command. */
export function recordAct(
  { stores, wall }: Pick<Platform, 'stores' | 'wall'>,
  bank: string,
  act: AuditAct,
  subject: string,
  facts: AuditEntry['facts'] = {},
): Promise<void> {
  return stores.audit.record({
    bank,
    atMs: wall.nowMs(),
    actor: 'operator',
    act,
    subject,
    facts,
  })
}
