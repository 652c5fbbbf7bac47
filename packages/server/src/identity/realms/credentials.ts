import type { AuditEntry } from '../../audit/audit-log.ts'
import type { Realm } from './realm.ts'

/** Who signs in with what, within one realm. Customers sign in to the bank of the application that sent them. */
export interface Credentials {
  /** @returns the person's id; undefined for a wrong password and for an unknown username alike, in the same time */
  verify(bankKey: string, username: string, password: string): Promise<string | undefined>
  /**
   * Gives a person a username and a password, in place of those before.
   * @param entry what is written down of it, in the same transaction
   * @throws if somebody else of that realm and bank has the username
   */
  set(
    bankKey: string,
    personId: string,
    username: string,
    password: string,
    entry?: AuditEntry,
  ): Promise<void>
  /**
   * Takes username and password away from a person.
   * @param entry what is written down of it, in the same transaction
   * @returns whether they had any
   */
  remove(bankKey: string, personId: string, entry: AuditEntry): Promise<boolean>
  /** who of a bank has a password, by their usernames */
  list(bankKey: string): Promise<readonly Pick<CredentialRow, 'personId' | 'username'>[]>
  /** how many of a bank have a password */
  count(bankKey: string): Promise<number>
}

/** The credentials of each realm: there is no way to ask for those of all. */
export type CredentialStore = (realm: Realm) => Credentials

export interface CredentialRow {
  readonly realm: Realm
  readonly bankKey: string
  /** as it is compared: without spaces around it, in small letters */
  readonly username: string
  readonly personId: string
  /** never the password */
  readonly passwordHash: string
}

/** What is asked of a database to keep credentials. */
export interface CredentialRows {
  find(realm: Realm, bankKey: string, username: string): Promise<CredentialRow | undefined>
  /** Takes the place of the person's row. @throws if somebody else of that realm and bank has the username */
  put(row: CredentialRow, entry?: AuditEntry): Promise<void>
  /** @returns whether there was one */
  remove(realm: Realm, bankKey: string, personId: string, entry: AuditEntry): Promise<boolean>
  /** in the order of their usernames */
  list(
    realm: Realm,
    bankKey: string,
  ): Promise<readonly Pick<CredentialRow, 'personId' | 'username'>[]>
  count(realm: Realm, bankKey: string): Promise<number>
}
