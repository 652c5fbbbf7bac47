import type { Account, Store } from '@wekeza/bank'
import { accountOf, accountValues, ACCOUNT_COLUMNS as COLUMNS } from '../rows/accounts.ts'
import { readOne } from '../rows/read-one.ts'
import { marks } from './marks.ts'
import type { Database } from './open-database.ts'

const SELECT = `SELECT ${COLUMNS},
  (SELECT json_group_array(customer_id ORDER BY place) FROM account_customer
    WHERE bank = account.bank AND account_id = account.id) FROM account WHERE bank = ?`

const OF_CUSTOMER = `${SELECT} AND id IN
  (SELECT account_id FROM account_customer WHERE bank = ? AND customer_id = ?) ORDER BY sequence`

export function accountTable(database: Database) {
  const byId = database.prepare(`${SELECT} AND id = ?`).raw()
  const byNumber = database.prepare(`${SELECT} AND number = ?`).raw()
  const ofCustomer = database.prepare(OF_CUSTOMER).raw()
  const idByNumber = database
    .prepare('SELECT id FROM account WHERE bank = ? AND number = ?')
    .pluck()
  const insert = database.prepare(
    `INSERT INTO account (bank, sequence, ${COLUMNS}) VALUES (?, ?, ${marks(COLUMNS)})`,
  )
  const insertCustomer = database.prepare('INSERT INTO account_customer VALUES (?, ?, ?, ?)')
  return {
    of: (bank: string): Store['accounts'] => ({
      get: async (id) => readOne(byId.get(bank, id), accountOf),
      byNumber: async (number) => readOne(byNumber.get(bank, number), accountOf),
      ofCustomer: async (customerId) => ofCustomer.all(bank, bank, customerId).map(accountOf),
      idsByNumber: async (numbers) => {
        const found = numbers.map((number) => [number, idByNumber.get(bank, number)] as const)
        return new Map(found.filter((one): one is [string, string] => one[1] !== undefined))
      },
    }),
    insert(bank: string, sequence: number, account: Account) {
      insert.run(bank, sequence, ...accountValues(account))
      for (const [place, customerId] of account.customerIds.entries()) {
        insertCustomer.run(bank, account.id, place, customerId)
      }
    },
  }
}
