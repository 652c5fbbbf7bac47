import type { CredentialRows, CustomerCredentials } from '../customer-credentials.ts'
import { hashPassword, matchesPassword } from './hash-password.ts'

/** Usernames and hashed passwords over any rows. */
export function keepCredentials(rows: CredentialRows): CustomerCredentials {
  return {
    async verify(bankKey, username, password) {
      const row = await rows.find(bankKey, comparable(username))
      // Hashed also when nobody has that name: the time must not tell who banks here.
      const matches = await matchesPassword(row?.passwordHash, password)
      return row && matches ? row.customerId : undefined
    },
    async set(bankKey, customerId, username, password) {
      const passwordHash = await hashPassword(password)
      await rows.put({ bankKey, username: comparable(username), customerId, passwordHash })
    },
    count: (bankKey) => rows.count(bankKey),
  }
}

/** Phones like to begin names with a capital and to end them with a space. */
function comparable(username: string): string {
  return username.trim().toLowerCase()
}
