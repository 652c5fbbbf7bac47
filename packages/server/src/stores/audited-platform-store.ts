import type { Application, IssuedSecret, PlatformStore } from '@wekeza/platform'
import type { AuditEntry } from '../audit/audit-log.ts'

/** The platform's store, whose writes take along what is written down of them: one transaction, both or neither. */
export interface AuditedPlatformStore extends PlatformStore {
  readonly applications: PlatformStore['applications'] & {
    /** Writes an application down with its first secret, if it has one. @throws if an id is taken */
    create(
      application: Application,
      secret: IssuedSecret | undefined,
      entry?: AuditEntry,
    ): Promise<void>
  }
  readonly secrets: Omit<PlatformStore['secrets'], 'insert' | 'replace' | 'end'> & {
    insert(secret: IssuedSecret, entry?: AuditEntry): Promise<void>
    replace(
      ending: readonly string[],
      endsAtMs: number,
      secret: IssuedSecret,
      entry?: AuditEntry,
    ): Promise<void>
    end(id: string, atMs: number, entry?: AuditEntry): Promise<void>
  }
}
