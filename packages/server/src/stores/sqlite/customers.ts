import type { Customer, Store } from '@wekeza/bank'
import type { Database } from './open-database.ts'

type CustomerRow = [id: string, username: string, name: string, story: string]

const COLUMNS = 'id, username, name, story'

export function customerTable(database: Database) {
  const byId = database.prepare(`SELECT ${COLUMNS} FROM customer WHERE bank = ? AND id = ?`).raw()
  const byUsername = database
    .prepare(`SELECT ${COLUMNS} FROM customer WHERE bank = ? AND username = ?`)
    .raw()
  const all = database
    .prepare(`SELECT ${COLUMNS} FROM customer WHERE bank = ? ORDER BY sequence`)
    .raw()
  const insert = database.prepare(
    `INSERT INTO customer (bank, sequence, ${COLUMNS}) VALUES (?, ?, ?, ?, ?, ?)`,
  )
  return {
    of: (bank: string): Store['customers'] => ({
      get: async (id) => customerOf(byId.get(bank, id)),
      byUsername: async (username) => customerOf(byUsername.get(bank, username)),
      list: async () => all.all(bank).map((row) => customerOf(row) as Customer),
    }),
    insert(bank: string, sequence: number, { id, username, name, story }: Customer) {
      insert.run(bank, sequence, id, username, name, story)
    },
  }
}

function customerOf(row: unknown): Customer | undefined {
  if (row === undefined) return undefined
  const [id, username, name, story] = row as CustomerRow
  return { id, username, name, story }
}
