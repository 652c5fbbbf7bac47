import type { Store, Transfer } from '@wekeza/bank'
import { readOne } from '../rows/read-one.ts'
import { TRANSFER_COLUMNS as COLUMNS, transferOf, transferValues } from '../rows/transfers.ts'
import { marks } from './marks.ts'
import type { Database } from './open-database.ts'

export function transferTable(database: Database) {
  const byId = database.prepare(`SELECT ${COLUMNS} FROM transfer WHERE bank = ? AND id = ?`).raw()
  const insert = database.prepare(
    `INSERT INTO transfer (bank, ${COLUMNS}) VALUES (?, ${marks(COLUMNS)})`,
  )
  return {
    of: (bank: string): Store['transfers'] => ({
      get: async (id) => readOne(byId.get(bank, id), transferOf),
    }),
    insert(bank: string, transfer: Transfer) {
      insert.run(bank, ...transferValues(transfer))
    },
  }
}
