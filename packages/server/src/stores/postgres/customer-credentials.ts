import type { CredentialRows, CustomerCredentials } from '../../identity/customer-credentials.ts'
import { keepCredentials } from '../../identity/passwords/keep-credentials.ts'
import type { Database } from './open-database.ts'
import { statement } from './statement.ts'

const BY_USERNAME = statement(
  'SELECT customer_id, password_hash FROM customer_credential WHERE bank = $1 AND username = $2',
)
// A username that another customer has breaks the primary key, and nothing is written.
const PUT = statement(
  `INSERT INTO customer_credential (bank, customer_id, username, password_hash) VALUES ($1, $2, $3, $4)
   ON CONFLICT (bank, customer_id) DO UPDATE
   SET username = excluded.username, password_hash = excluded.password_hash`,
)
const COUNT = statement('SELECT count(*) FROM customer_credential WHERE bank = $1')

/** Credentials in the database. */
export function postgresCredentials(database: Database): CustomerCredentials {
  return keepCredentials(postgresRows(database))
}

function postgresRows(database: Database): CredentialRows {
  return {
    async find(bankKey, username) {
      const [row] = await database.query(BY_USERNAME, [bankKey, username])
      if (row === undefined) return undefined
      const [customerId, passwordHash] = row as [string, string]
      return { bankKey, username, customerId, passwordHash }
    },
    put: async ({ bankKey, customerId, username, passwordHash }) =>
      void (await database.execute(PUT, [bankKey, customerId, username, passwordHash])),
    async count(bankKey) {
      const [row] = await database.query(COUNT, [bankKey])
      return row?.[0] as number
    },
  }
}
