import type { Database } from './open-database.ts'

/** How many customers of a bank have a password. */
export function countCredentials(database: Database): (bank: string) => number {
  const count = database.prepare('SELECT count(*) FROM customer_credential WHERE bank = ?').pluck()
  return (bank) => count.get(bank) as number
}
