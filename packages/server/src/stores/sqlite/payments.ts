import type { Payment, Store } from '@wekeza/bank'
import { NEWEST } from '../rows/newest.ts'
import { PAID_COLUMNS, paidOf } from '../rows/paid.ts'
import {
  PAYMENT_COLUMNS as COLUMNS,
  type PaymentMove,
  paymentMoveValues,
  paymentOf,
  paymentValues,
} from '../rows/payments.ts'
import { readOne } from '../rows/read-one.ts'
import { marks } from './marks.ts'
import type { Database } from './open-database.ts'

const SELECT = `SELECT sequence, ${COLUMNS} FROM payment WHERE bank = ?`

const PAGE = `${SELECT} AND consent_id = ? AND sequence < ?`

const PAID = `SELECT ${PAID_COLUMNS} FROM payment
  WHERE bank = ? AND consent_id = ? AND status IN ('pending', 'settled')`

const MOVE =
  'UPDATE payment SET status = ?, failure_code = ?, updated_at_ms = ? WHERE bank = ? AND id = ? AND status = ?'

export function paymentTable(database: Database) {
  const byId = database.prepare(`${SELECT} AND id = ?`).raw()
  const page = database.prepare(`${PAGE} ORDER BY sequence DESC LIMIT ?`).raw()
  const pageOfStatus = database
    .prepare(`${PAGE} AND status = ? ORDER BY sequence DESC LIMIT ?`)
    .raw()
  const paid = database.prepare(PAID).raw()
  const move = database.prepare(MOVE)
  const insert = database.prepare(
    `INSERT INTO payment (bank, sequence, ${COLUMNS}) VALUES (?, ?, ${marks(COLUMNS)})`,
  )
  return {
    of: (bank: string): Store['payments'] => ({
      get: async (id) => readOne(byId.get(bank, id), paymentOf),
      page: async (consentId, ask) => {
        const place = [bank, consentId, ask.beforeSequence ?? NEWEST]
        const rows = ask.status
          ? pageOfStatus.all(...place, ask.status, ask.limit)
          : page.all(...place, ask.limit)
        return rows.map(paymentOf)
      },
      paid: async (consentId) => paidOf(paid.get(bank, consentId)),
    }),
    /** @returns whether the status was still `from` */
    move: (bank: string, { id, from, to }: PaymentMove): boolean =>
      move.run(...paymentMoveValues(to), bank, id, from).changes === 1,
    insert(bank: string, sequence: number, payment: Payment) {
      insert.run(bank, sequence, ...paymentValues(payment))
    },
  }
}
