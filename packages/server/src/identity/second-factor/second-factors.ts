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
  /** Takes the place of what the person had. */
  put(factor: SecondFactor): Promise<void>
  /** Takes a step, by one conditional update. @returns whether it is later than every step taken before */
  take(person: Person, step: number): Promise<boolean>
}
