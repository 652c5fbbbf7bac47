import type { PlatformActName } from '@wekeza/platform'

/** Something that somebody did, as it is written down. */
export interface AuditEntry {
  /** the key of the bank that it belongs to, or `platform` */
  readonly bank: string
  readonly atMs: number
  /** who: `customer:cus_…`, `developer:dev_…`, `application:app_…`, `staff:stf_…`, `operator`, or `unknown` */
  readonly actor: string
  readonly act: AuditAct
  /** whom or what it was done to, by its id, or by a keyed digest where an id is not known */
  readonly subject: string
  /** never a name, an address or a secret: those are keyed digests */
  readonly facts: Readonly<Record<string, string | number | readonly string[]>>
}

export type AuditAct =
  | PlatformActName
  | 'sign-in'
  | 'sign-in.failed'
  | 'sign-in.locked-out'
  | 'code.accepted'
  | 'sign-in.unlocked'
  | 'password.set'
  | 'factor.enrolled'
  | 'factor.removed'
  | 'staff.removed'
  | 'consent.sign'
  | 'consent.approve'
  | 'consent.reject'
  | 'consent.revoke'
  | 'consent.renew'
  | 'risk.release'
  | 'risk.decline'
  | 'keys.rotated'
  | 'master-key.rotated'
  | 'core.resolved'
  | 'bank.reset'

/** Where acts are written down, one after the other. */
export interface AuditLog {
  /** Of several, all or none. */
  record(...entries: readonly AuditEntry[]): Promise<void>
}

/** The chain of what belongs to no bank. */
export const PLATFORM_CHAIN = 'platform'
