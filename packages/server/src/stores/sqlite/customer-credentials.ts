import type { CredentialRows, CustomerCredentials } from '../../identity/customer-credentials.ts'
import { keepCredentials } from '../../identity/passwords/keep-credentials.ts'
import type { Database } from './open-database.ts'

/** Credentials in the database's file. */
export function sqliteCredentials(database: Database): CustomerCredentials {
  return keepCredentials(sqliteRows(database))
}

function sqliteRows(database: Database): CredentialRows {
  const byUsername = database
    .prepare(
      'SELECT customer_id, password_hash FROM customer_credential WHERE bank = ? AND username = ?',
    )
    .raw()
  // A username that another customer has breaks the primary key, and nothing is written.
  const put = database.prepare(
    `INSERT INTO customer_credential (bank, customer_id, username, password_hash) VALUES (?, ?, ?, ?)
     ON CONFLICT (bank, customer_id) DO UPDATE
     SET username = excluded.username, password_hash = excluded.password_hash`,
  )
  const count = database.prepare('SELECT count(*) FROM customer_credential WHERE bank = ?').pluck()
  return {
    count: async (bankKey) => count.get(bankKey) as number,
    async find(bankKey, username) {
      const row = byUsername.get(bankKey, username)
      if (row === undefined) return undefined
      const [customerId, passwordHash] = row as [string, string]
      return { bankKey, username, customerId, passwordHash }
    },
    put: async ({ bankKey, customerId, username, passwordHash }) =>
      void put.run(bankKey, customerId, username, passwordHash),
  }
}
