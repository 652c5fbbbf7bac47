import type { PaymentStep } from '@wekeza/bank'
import { STEP_COLUMNS as COLUMNS, stepOf, stepValues } from '../rows/payment-steps.ts'
import { marks } from './marks.ts'
import type { Database } from './open-database.ts'

const HISTORY = `SELECT ${COLUMNS} FROM payment_step WHERE bank = ? AND payment_id = ? ORDER BY number`

/** How payments came to stand where they stand: rows are only ever added. */
export function paymentStepTable(database: Database) {
  const history = database.prepare(HISTORY).raw()
  const insert = database.prepare(
    `INSERT INTO payment_step (bank, payment_id, ${COLUMNS}) VALUES (?, ?, ${marks(COLUMNS)})`,
  )
  return {
    of: (bank: string, paymentId: string) => history.all(bank, paymentId).map(stepOf),
    insert(bank: string, paymentId: string, step: PaymentStep) {
      insert.run(bank, paymentId, ...stepValues(step))
    },
  }
}
