import type { Customer, Store } from '@wekeza/bank'
import { CUSTOMER_COLUMNS as COLUMNS, customerOf, customerValues } from '../rows/customers.ts'
import { readOne } from '../rows/read-one.ts'
import type { Database } from './open-database.ts'
import { places } from './places.ts'
import { statement } from './statement.ts'

const SELECT = `SELECT ${COLUMNS} FROM customer WHERE bank = $1`

const BY_ID = statement(`${SELECT} AND id = $2`)
const BY_USERNAME = statement(`${SELECT} AND username = $2`)
const ALL = statement(`${SELECT} ORDER BY sequence`)

const INSERT = statement(`INSERT INTO customer (bank, sequence, ${COLUMNS})
  VALUES ($1, nextval('row_sequence'), ${places(COLUMNS, 2)})`)

export function customerTable({ query, scan }: Database) {
  return {
    of: (bank: string): Store['customers'] => ({
      get: async (id) => readOne((await query(BY_ID, [bank, id]))[0], customerOf),
      byUsername: async (username) =>
        readOne((await query(BY_USERNAME, [bank, username]))[0], customerOf),
      list: async () => (await scan(ALL, [bank])).map(customerOf),
    }),
    insert: (bank: string, customer: Customer) => ({
      statement: INSERT,
      values: [bank, ...customerValues(customer)],
    }),
  }
}
