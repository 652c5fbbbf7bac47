import type { PaymentStep } from '@wekeza/bank'
import { STEP_COLUMNS as COLUMNS, stepValues } from '../rows/payment-steps.ts'
import { places } from './places.ts'
import { statement } from './statement.ts'

/** How a payment came to stand where it stands, oldest first. */
export const STEPS = statement(
  `SELECT ${COLUMNS} FROM payment_step WHERE bank = $1 AND payment_id = $2 ORDER BY number`,
)

const INSERT = statement(
  `INSERT INTO payment_step (bank, payment_id, ${COLUMNS}) VALUES ($1, $2, ${places(COLUMNS, 3)})`,
)

export function insertStep(bank: string, paymentId: string, step: PaymentStep) {
  return { statement: INSERT, values: [bank, paymentId, ...stepValues(step)] }
}
