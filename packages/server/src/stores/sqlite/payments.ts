import type { Payment, PaymentStep, Store } from '@wekeza/bank'
import { NEWEST } from '../rows/newest.ts'
import { PAID_COLUMNS, paidOf } from '../rows/paid.ts'
import {
  PAYMENT_COLUMNS as COLUMNS,
  PAYMENT_MOVE_COLUMNS,
  type PaymentMove,
  paymentMoveValues,
  paymentOf,
  paymentValues,
} from '../rows/payments.ts'
import { readOne } from '../rows/read-one.ts'
import { marks } from './marks.ts'
import type { Database } from './open-database.ts'
import { paymentStepTable } from './payment-steps.ts'

const SELECT = `SELECT sequence, ${COLUMNS} FROM payment WHERE bank = ?`

const PAGE = `${SELECT} AND consent_id = ? AND sequence < ?`

const PAID = `SELECT ${PAID_COLUMNS} FROM payment
  WHERE bank = ? AND consent_id = ? AND status IN ('pending', 'settled')`

const MOVE = `UPDATE payment SET ${PAYMENT_MOVE_COLUMNS.map((column) => `${column} = ?`).join(', ')}
  WHERE bank = ? AND id = ? AND status = ? AND steps = ?`

export function paymentTable(database: Database) {
  const steps = paymentStepTable(database)
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
      steps: async (id) => steps.of(bank, id),
      paid: async (consentId) => paidOf(paid.get(bank, consentId)),
    }),
    /** @returns whether the status was still `from`, and the step the next one */
    move(bank: string, change: PaymentMove): boolean {
      const { id, from, step } = change
      const place = [bank, id, from, step.number - 1]
      if (move.run(...paymentMoveValues(change), ...place).changes !== 1) return false
      steps.insert(bank, id, step)
      return true
    },
    insert(bank: string, sequence: number, payment: Payment, step?: PaymentStep) {
      insert.run(bank, sequence, ...paymentValues(payment))
      if (step) steps.insert(bank, payment.id, step)
    },
  }
}
