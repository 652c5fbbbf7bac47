import { BANK_TABLES } from '../rows/bank-tables.ts'
import type { Database } from './open-database.ts'
import { asUnavailable } from './passing.ts'

/** Deletes the rows of one bank, all or none. */
export function clearing(database: Database): (bank: string) => void {
  const statements = [...BANK_TABLES, 'bank_sequence'].map((table) =>
    database.prepare(`DELETE FROM ${table} WHERE bank = ?`),
  )
  const { immediate: clearAll } = database.transaction((bank: string) => {
    for (const statement of statements) statement.run(bank)
  })
  return (bank) => {
    try {
      clearAll(bank)
    } catch (fault) {
      throw asUnavailable(fault)
    }
  }
}
