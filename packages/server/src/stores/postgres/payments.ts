import type { Payment, PaymentStep, Store } from '@wekeza/bank'
import { NEWEST } from '../rows/newest.ts'
import { PAID_COLUMNS, paidOf } from '../rows/paid.ts'
import { stepOf } from '../rows/payment-steps.ts'
import {
  PAYMENT_COLUMNS as COLUMNS,
  PAYMENT_MOVE_COLUMNS,
  type PaymentMove,
  paymentMoveValues,
  paymentOf,
  paymentValues,
} from '../rows/payments.ts'
import { readOne } from '../rows/read-one.ts'
import type { Database } from './open-database.ts'
import { insertStep, STEPS } from './payment-steps.ts'
import { places } from './places.ts'
import { statement } from './statement.ts'

const SELECT = `SELECT sequence, ${COLUMNS} FROM payment WHERE bank = $1`

const BY_ID = statement(`${SELECT} AND id = $2`)

const PAGE = `${SELECT} AND consent_id = $2 AND sequence < $3`
const OF_ANY_STATUS = statement(`${PAGE} ORDER BY sequence DESC LIMIT $4`)
const OF_STATUS = statement(`${PAGE} AND status = $5 ORDER BY sequence DESC LIMIT $4`)

const PAID = statement(`SELECT ${PAID_COLUMNS} FROM payment
  WHERE bank = $1 AND consent_id = $2 AND status IN ('pending', 'settled')`)

const MOVE = statement(`UPDATE payment
  SET ${PAYMENT_MOVE_COLUMNS.map((column, index) => `${column} = $${index + 5}`).join(', ')}
  WHERE bank = $1 AND id = $2 AND status = $3 AND steps = $4`)

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
      steps: async (id) => (await query(STEPS, [bank, id])).map(stepOf),
      paid: async (consentId) => paidOf((await query(PAID, [bank, consentId]))[0]),
    }),
    /** Writes no row if the status is no longer `from`, or the step not the next one. */
    move: (bank: string, change: PaymentMove) => ({
      statement: MOVE,
      values: [bank, change.id, change.from, change.step.number - 1, ...paymentMoveValues(change)],
    }),
    keepStep: insertStep,
    insert: (bank: string, payment: Payment, step?: PaymentStep) => [
      { statement: INSERT, values: [bank, ...paymentValues(payment)] },
      ...(step ? [insertStep(bank, payment.id, step)] : []),
    ],
  }
}
