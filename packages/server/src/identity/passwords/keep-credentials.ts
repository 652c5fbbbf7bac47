import type { CredentialRows, CredentialStore } from '../realms/credentials.ts'
import { hashPassword, matchesPassword } from './hash-password.ts'

/** Usernames and hashed passwords over any rows. */
export function keepCredentials(rows: CredentialRows): CredentialStore {
  return (realm) => ({
    async verify(bankKey, username, password) {
      const row = await rows.find(realm, bankKey, comparable(username))
      // Hashed also when nobody has that name: the time must not tell who banks here.
      const matches = await matchesPassword(row?.passwordHash, password)
      return row && matches ? row.personId : undefined
    },
    async set(bankKey, personId, username, password, entry) {
      const passwordHash = await hashPassword(password)
      const row = { realm, bankKey, username: comparable(username), personId, passwordHash }
      await rows.put(row, entry)
    },
    remove: (bankKey, personId, entry) => rows.remove(realm, bankKey, personId, entry),
    list: (bankKey) => rows.list(realm, bankKey),
    count: (bankKey) => rows.count(realm, bankKey),
  })
}

/** Phones like to begin names with a capital and to end them with a space. */
export function comparable(username: string): string {
  return username.trim().toLowerCase()
}
