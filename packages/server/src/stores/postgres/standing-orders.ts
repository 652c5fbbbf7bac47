import type { Change, StandingOrder, Store } from '@wekeza/bank'
import { readOne } from '../rows/read-one.ts'
import {
  STANDING_ORDER_COLUMNS as COLUMNS,
  standingOrderMoveValues,
  standingOrderOf,
  standingOrderValues,
} from '../rows/standing-orders.ts'
import type { Database } from './open-database.ts'
import { places } from './places.ts'
import { statement } from './statement.ts'

const SELECT = `SELECT ${COLUMNS} FROM standing_order WHERE bank = $1`

const BY_ID = statement(`${SELECT} AND id = $2`)
const OF_ACCOUNT = statement(`${SELECT} AND account_id = $2 ORDER BY sequence`)

const MOVE = statement(`UPDATE standing_order SET next_on = $4, last_on = $5, last_failure = $6
  WHERE bank = $1 AND id = $2 AND next_on = $3`)

const INSERT = statement(`INSERT INTO standing_order (bank, sequence, ${COLUMNS})
  VALUES ($1, nextval('row_sequence'), ${places(COLUMNS, 2)})`)

type StandingOrderChange = Extract<Change, { kind: 'move-standing-order' }>

export function standingOrderTable({ query }: Database) {
  return {
    of: (bank: string): Store['standingOrders'] => ({
      get: async (id) => readOne((await query(BY_ID, [bank, id]))[0], standingOrderOf),
      ofAccount: async (accountId) =>
        (await query(OF_ACCOUNT, [bank, accountId])).map(standingOrderOf),
    }),
    insert: (bank: string, order: StandingOrder) => ({
      statement: INSERT,
      values: [bank, ...standingOrderValues(order)],
    }),
    /** Writes no row if its next day is no longer `from`. */
    move: (bank: string, { id, from, to }: StandingOrderChange) => ({
      statement: MOVE,
      values: [bank, id, from, ...standingOrderMoveValues(to)],
    }),
  }
}
