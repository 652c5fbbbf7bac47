import type { Change, StandingOrder, Store } from '@wekeza/bank'
import { readOne } from '../rows/read-one.ts'
import {
  STANDING_ORDER_COLUMNS as COLUMNS,
  standingOrderMoveValues,
  standingOrderOf,
  standingOrderValues,
} from '../rows/standing-orders.ts'
import { marks } from './marks.ts'
import type { Database } from './open-database.ts'

const SELECT = `SELECT ${COLUMNS} FROM standing_order WHERE bank = ?`

const MOVE = `UPDATE standing_order SET next_on = ?, last_on = ?, last_failure = ?
  WHERE bank = ? AND id = ? AND next_on = ?`

export type StandingOrderChange = Extract<Change, { kind: 'move-standing-order' }>

export function standingOrderTable(database: Database) {
  const byId = database.prepare(`${SELECT} AND id = ?`).raw()
  const ofAccount = database.prepare(`${SELECT} AND account_id = ? ORDER BY sequence`).raw()
  const move = database.prepare(MOVE)
  const insert = database.prepare(
    `INSERT INTO standing_order (bank, sequence, ${COLUMNS}) VALUES (?, ?, ${marks(COLUMNS)})`,
  )
  return {
    of: (bank: string): Store['standingOrders'] => ({
      get: async (id) => readOne(byId.get(bank, id), standingOrderOf),
      ofAccount: async (accountId) => ofAccount.all(bank, accountId).map(standingOrderOf),
    }),
    insert(bank: string, sequence: number, order: StandingOrder) {
      insert.run(bank, sequence, ...standingOrderValues(order))
    },
    /** @returns whether its next day was still `from` */
    move: (bank: string, { id, from, to }: StandingOrderChange): boolean =>
      move.run(...standingOrderMoveValues(to), bank, id, from).changes === 1,
  }
}
