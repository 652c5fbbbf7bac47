import type { Account, Store } from '@wekeza/bank'
import type { Database } from './open-database.ts'

type AccountRow = [
  id: string,
  type: Account['type'],
  status: Account['status'],
  currency: Account['currency'],
  nickname: string,
  number: string,
  customerIds: string,
  holders: string,
  openedOn: string,
  bookedMinor: number,
  heldMinor: number,
  overdraftMinor: number | null,
]

const SELECT = `SELECT id, type, status, currency, nickname, number,
  (SELECT json_group_array(customer_id ORDER BY place) FROM account_customer
    WHERE bank = account.bank AND account_id = account.id),
  holders, opened_on, booked_minor, held_minor, overdraft_minor FROM account`

const INSERT = `INSERT INTO account (bank, sequence, id, type, status, currency, nickname, number, holders, opened_on,
  booked_minor, held_minor, overdraft_minor) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`

const OF_CUSTOMER = `${SELECT} WHERE bank = ? AND id IN
  (SELECT account_id FROM account_customer WHERE bank = ? AND customer_id = ?) ORDER BY sequence`

export function accountTable(database: Database) {
  const byId = database.prepare(`${SELECT} WHERE bank = ? AND id = ?`).raw()
  const byNumber = database.prepare(`${SELECT} WHERE bank = ? AND number = ?`).raw()
  const ofCustomer = database.prepare(OF_CUSTOMER).raw()
  const insert = database.prepare(INSERT)
  const insertCustomer = database.prepare('INSERT INTO account_customer VALUES (?, ?, ?, ?)')
  return {
    of: (bank: string): Store['accounts'] => ({
      get: async (id) => accountOf(byId.get(bank, id)),
      byNumber: async (number) => accountOf(byNumber.get(bank, number)),
      ofCustomer: async (customerId) =>
        ofCustomer.all(bank, bank, customerId).map((row) => accountOf(row) as Account),
    }),
    insert(bank: string, sequence: number, account: Account) {
      const { id, type, status, currency, nickname, number, holders, openedOn } = account
      const { bookedMinor, heldMinor, overdraftMinor } = account
      const named = [bank, sequence, id, type, status, currency, nickname, number]
      const stands = [bookedMinor, heldMinor, overdraftMinor]
      insert.run(...named, JSON.stringify(holders), openedOn, ...stands)
      for (const [place, customerId] of account.customerIds.entries()) {
        insertCustomer.run(bank, id, place, customerId)
      }
    },
  }
}

function accountOf(row: unknown): Account | undefined {
  if (row === undefined) return undefined
  const [id, type, status, currency, nickname, number, customerIds, holders, ...rest] =
    row as AccountRow
  const [openedOn, bookedMinor, heldMinor, overdraftMinor] = rest
  return {
    id,
    type,
    status,
    currency,
    nickname,
    number,
    customerIds: JSON.parse(customerIds),
    holders: JSON.parse(holders),
    openedOn,
    bookedMinor,
    heldMinor,
    overdraftMinor,
  }
}
