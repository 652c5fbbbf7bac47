import type { Store, Transfer } from '@wekeza/bank'
import { readOne } from '../rows/read-one.ts'
import { TRANSFER_COLUMNS as COLUMNS, transferOf, transferValues } from '../rows/transfers.ts'
import type { Database } from './open-database.ts'
import { places } from './places.ts'
import { statement } from './statement.ts'

const BY_ID = statement(`SELECT ${COLUMNS} FROM transfer WHERE bank = $1 AND id = $2`)

const INSERT = statement(
  `INSERT INTO transfer (bank, ${COLUMNS}) VALUES ($1, ${places(COLUMNS, 2)})`,
)

export function transferTable({ query }: Database) {
  return {
    of: (bank: string): Store['transfers'] => ({
      get: async (id) => readOne((await query(BY_ID, [bank, id]))[0], transferOf),
    }),
    insert: (bank: string, transfer: Transfer) => ({
      statement: INSERT,
      values: [bank, ...transferValues(transfer)],
    }),
  }
}
