import { BANK_TABLES } from '../rows/bank-tables.ts'
import type { Database } from './open-database.ts'
import { statement } from './statement.ts'

const DELETES = BANK_TABLES.map((table) => statement(`DELETE FROM ${table} WHERE bank = $1`))

/** Deletes the rows of one bank, all or none. */
export async function clear({ transaction }: Database, bank: string): Promise<void> {
  await transaction(DELETES.map((one) => ({ statement: one, values: [bank] })))
}
