import type { AuditAct, AuditEntry } from '../audit/audit-log.ts'
import type { Platform } from './open-platform.ts'

/** What an operator did by a command, to be written down by the transaction that does it. */
export function operatorAct(
  { wall }: Pick<Platform, 'wall'>,
  bank: string,
  act: AuditAct,
  subject: string,
  facts: AuditEntry['facts'] = {},
): AuditEntry {
  return { bank, atMs: wall.nowMs(), actor: 'operator', act, subject, facts }
}

/** Writes down what an operator did by a command, where that is more than one write. */
export function recordAct(
  platform: Pick<Platform, 'stores' | 'wall'>,
  ...act: Parameters<typeof operatorAct> extends [unknown, ...infer Rest] ? Rest : never
): Promise<void> {
  return platform.stores.audit.record(operatorAct(platform, ...act))
}
