import type { Account, Store } from '@wekeza/bank'
import { accountOf, accountValues, ACCOUNT_COLUMNS as COLUMNS } from '../rows/accounts.ts'
import { readOne } from '../rows/read-one.ts'
import type { Database } from './open-database.ts'
import { places } from './places.ts'
import { statement } from './statement.ts'

const SELECT = `SELECT ${COLUMNS},
  (SELECT coalesce(json_agg(customer_id ORDER BY place), '[]')::text FROM account_customer
    WHERE bank = account.bank AND account_id = account.id) FROM account WHERE bank = $1`

const BY_ID = statement(`${SELECT} AND id = $2`)
const BY_NUMBER = statement(`${SELECT} AND number = $2`)
const OF_CUSTOMER = statement(`${SELECT} AND id IN
  (SELECT account_id FROM account_customer WHERE bank = $1 AND customer_id = $2) ORDER BY sequence`)

const IDS = statement('SELECT number, id FROM account WHERE bank = $1 AND number = ANY($2)')

const INSERT = statement(`INSERT INTO account (bank, sequence, ${COLUMNS})
  VALUES ($1, nextval('row_sequence'), ${places(COLUMNS, 2)})`)

const INSERT_CUSTOMERS =
  statement(`INSERT INTO account_customer (bank, account_id, place, customer_id)
  SELECT $1, $2, place - 1, customer_id FROM unnest($3::text[]) WITH ORDINALITY AS _ (customer_id, place)`)

export function accountTable({ query, scan }: Database) {
  return {
    of: (bank: string): Store['accounts'] => ({
      get: async (id) => readOne((await query(BY_ID, [bank, id]))[0], accountOf),
      byNumber: async (number) => readOne((await query(BY_NUMBER, [bank, number]))[0], accountOf),
      ofCustomer: async (customerId) =>
        (await query(OF_CUSTOMER, [bank, customerId])).map(accountOf),
      idsByNumber: async (numbers) =>
        new Map((await scan(IDS, [bank, numbers])) as readonly [string, string][]),
    }),
    insert: (bank: string, account: Account) => [
      { statement: INSERT, values: [bank, ...accountValues(account)] },
      { statement: INSERT_CUSTOMERS, values: [bank, account.id, account.customerIds] },
    ],
  }
}
