import type { AuditEntry } from '../../audit/audit-log.ts'
import type { Person } from '../realms/realm.ts'

/** The secret of a person's authenticator app, sealed. */
export interface SecondFactor {
  readonly person: Person
  readonly sealedSecret: string
  /** the last step of time for which a code was taken */
  readonly lastStep: number
}

/** What is asked of a database to keep second factors. */
export interface SecondFactors {
  find(person: Person): Promise<SecondFactor | undefined>
  /** Takes the place of what the person had. @param entry what is written down of it, in the same transaction */
  put(factor: SecondFactor, entry?: AuditEntry): Promise<void>
  /** @param entry as above; nothing is written down where there was none. @returns whether there was one */
  remove(person: Person, entry?: AuditEntry): Promise<boolean>
  /** Takes a step, by one conditional update. @returns whether it is later than every step taken before */
  take(person: Person, step: number): Promise<boolean>
}
