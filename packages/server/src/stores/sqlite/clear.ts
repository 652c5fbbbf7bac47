import type { Database } from './open-database.ts'

// Whoever refers stands before what is referred to. The bank's clock is its host's, and stays.
const TABLES = [
  'outbox',
  'event',
  'due',
  'answer',
  'posting',
  'transfer',
  'payment',
  'consent',
  'account_customer',
  'account',
  'customer',
  'bank_sequence',
]

/** Deletes the rows of one bank, all or none. */
export function clearing(database: Database): (bank: string) => void {
  const statements = TABLES.map((table) => database.prepare(`DELETE FROM ${table} WHERE bank = ?`))
  return database.transaction((bank: string) => {
    for (const statement of statements) statement.run(bank)
  }).immediate
}
