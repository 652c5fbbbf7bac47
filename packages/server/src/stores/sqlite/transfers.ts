import type { Store, Transfer } from '@wekeza/bank'
import { NEWEST } from '../rows/newest.ts'
import { PAID_COLUMNS, paidOf } from '../rows/paid.ts'
import { readOne } from '../rows/read-one.ts'
import { TRANSFER_COLUMNS as COLUMNS, transferOf, transferValues } from '../rows/transfers.ts'
import { marks } from './marks.ts'
import type { Database } from './open-database.ts'

const SELECT = `SELECT sequence, ${COLUMNS} FROM transfer WHERE bank = ?`

const PAGE = `${SELECT} AND consent_id = ? AND sequence < ? ORDER BY sequence DESC LIMIT ?`

const PAID = `SELECT ${PAID_COLUMNS} FROM transfer
  WHERE bank = ? AND consent_id = ? AND status <> 'failed'`

export function transferTable(database: Database) {
  const byId = database.prepare(`${SELECT} AND id = ?`).raw()
  const page = database.prepare(PAGE).raw()
  const paid = database.prepare(PAID).raw()
  const move = database.prepare(
    `UPDATE transfer SET status = ?, failure_code = ? WHERE bank = ? AND id = ? AND status = 'pending'`,
  )
  const insert = database.prepare(
    `INSERT INTO transfer (bank, sequence, ${COLUMNS}) VALUES (?, ?, ${marks(COLUMNS)})`,
  )
  return {
    of: (bank: string): Store['transfers'] => ({
      get: async (id) => readOne(byId.get(bank, id), transferOf),
      page: async (consentId, { beforeSequence = NEWEST, limit }) =>
        page.all(bank, consentId, beforeSequence, limit).map(transferOf),
      paid: async (consentId) => paidOf(paid.get(bank, consentId)),
    }),
    /** @returns whether it was still pending */
    move: (bank: string, id: string, to: Pick<Transfer, 'status' | 'failureCode'>): boolean =>
      move.run(to.status, to.failureCode, bank, id).changes === 1,
    insert(bank: string, sequence: number, transfer: Transfer) {
      insert.run(bank, sequence, ...transferValues(transfer))
    },
  }
}
