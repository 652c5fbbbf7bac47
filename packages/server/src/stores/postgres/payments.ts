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
import type { Database } from './open-database.ts'
import { places } from './places.ts'
import { statement } from './statement.ts'

const SELECT = `SELECT sequence, ${COLUMNS} FROM payment WHERE bank = $1`

const BY_ID = statement(`${SELECT} AND id = $2`)

const PAGE = `${SELECT} AND consent_id = $2 AND sequence < $3`
const OF_ANY_STATUS = statement(`${PAGE} ORDER BY sequence DESC LIMIT $4`)
const OF_STATUS = statement(`${PAGE} AND status = $5 ORDER BY sequence DESC LIMIT $4`)

const PAID = statement(`SELECT ${PAID_COLUMNS} FROM payment
  WHERE bank = $1 AND consent_id = $2 AND status IN ('pending', 'settled')`)

const MOVE = statement(`UPDATE payment SET status = $4, failure_code = $5, updated_at_ms = $6
  WHERE bank = $1 AND id = $2 AND status = $3`)

const INSERT = statement(`INSERT INTO payment (bank, sequence, ${COLUMNS})
  VALUES ($1, nextval('row_sequence'), ${places(COLUMNS, 2)})`)

export function paymentTable({ query, scan }: Database) {
  return {
    of: (bank: string): Store['payments'] => ({
      get: async (id) => readOne((await query(BY_ID, [bank, id]))[0], paymentOf),
      page: async (consentId, { beforeSequence = NEWEST, limit, status }) => {
        const place = [bank, consentId, beforeSequence, limit]
        const rows = status ? scan(OF_STATUS, [...place, status]) : query(OF_ANY_STATUS, place)
        return (await rows).map(paymentOf)
      },
      paid: async (consentId) => paidOf((await query(PAID, [bank, consentId]))[0]),
    }),
    /** Writes no row if the status is no longer `from`. */
    move: (bank: string, { id, from, to }: PaymentMove) => ({
      statement: MOVE,
      values: [bank, id, from, ...paymentMoveValues(to)],
    }),
    insert: (bank: string, payment: Payment) => ({
      statement: INSERT,
      values: [bank, ...paymentValues(payment)],
    }),
  }
}
