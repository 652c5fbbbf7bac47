import type { Customer, Store } from '@wekeza/bank'
import { CUSTOMER_COLUMNS as COLUMNS, customerOf, customerValues } from '../rows/customers.ts'
import { readOne } from '../rows/read-one.ts'
import { marks } from './marks.ts'
import type { Database } from './open-database.ts'

const SELECT = `SELECT ${COLUMNS} FROM customer WHERE bank = ?`

export function customerTable(database: Database) {
  const byId = database.prepare(`${SELECT} AND id = ?`).raw()
  const byUsername = database.prepare(`${SELECT} AND username = ?`).raw()
  const all = database.prepare(`${SELECT} ORDER BY sequence`).raw()
  const insert = database.prepare(
    `INSERT INTO customer (bank, sequence, ${COLUMNS}) VALUES (?, ?, ${marks(COLUMNS)})`,
  )
  return {
    of: (bank: string): Store['customers'] => ({
      get: async (id) => readOne(byId.get(bank, id), customerOf),
      byUsername: async (username) => readOne(byUsername.get(bank, username), customerOf),
      list: async () => all.all(bank).map(customerOf),
    }),
    insert(bank: string, sequence: number, customer: Customer) {
      insert.run(bank, sequence, ...customerValues(customer))
    },
  }
}
