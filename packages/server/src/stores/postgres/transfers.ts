import type { Store, Transfer } from '@wekeza/bank'
import { NEWEST } from '../rows/newest.ts'
import { PAID_COLUMNS, paidOf } from '../rows/paid.ts'
import { readOne } from '../rows/read-one.ts'
import { TRANSFER_COLUMNS as COLUMNS, transferOf, transferValues } from '../rows/transfers.ts'
import type { Database } from './open-database.ts'
import { places } from './places.ts'
import { statement } from './statement.ts'

const SELECT = `SELECT sequence, ${COLUMNS} FROM transfer WHERE bank = $1`

const BY_ID = statement(`${SELECT} AND id = $2`)
const PAGE = statement(
  `${SELECT} AND consent_id = $2 AND sequence < $3 ORDER BY sequence DESC LIMIT $4`,
)
const PAID = statement(`SELECT ${PAID_COLUMNS} FROM transfer
  WHERE bank = $1 AND consent_id = $2 AND status <> 'failed'`)

const MOVE = statement(`UPDATE transfer SET status = $3, failure_code = $4
  WHERE bank = $1 AND id = $2 AND status = 'pending'`)

const INSERT = statement(`INSERT INTO transfer (bank, sequence, ${COLUMNS})
  VALUES ($1, nextval('row_sequence'), ${places(COLUMNS, 2)})`)

export function transferTable({ query }: Database) {
  return {
    of: (bank: string): Store['transfers'] => ({
      get: async (id) => readOne((await query(BY_ID, [bank, id]))[0], transferOf),
      page: async (consentId, { beforeSequence = NEWEST, limit }) =>
        (await query(PAGE, [bank, consentId, beforeSequence, limit])).map(transferOf),
      paid: async (consentId) => paidOf((await query(PAID, [bank, consentId]))[0]),
    }),
    move: (bank: string, id: string, to: Pick<Transfer, 'status' | 'failureCode'>) => ({
      statement: MOVE,
      values: [bank, id, to.status, to.failureCode],
    }),
    insert: (bank: string, transfer: Transfer) => ({
      statement: INSERT,
      values: [bank, ...transferValues(transfer)],
    }),
  }
}
