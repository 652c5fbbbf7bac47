import type { Refund, Store } from '@wekeza/bank'
import { NEWEST } from '../rows/newest.ts'
import { PAID_COLUMNS, paidOf } from '../rows/paid.ts'
import { readOne } from '../rows/read-one.ts'
import {
  REFUND_COLUMNS as COLUMNS,
  type RefundMove,
  refundMoveValues,
  refundOf,
  refundValues,
} from '../rows/refunds.ts'
import type { Database } from './open-database.ts'
import { places } from './places.ts'
import { statement } from './statement.ts'

const SELECT = `SELECT sequence, ${COLUMNS} FROM refund WHERE bank = $1`

const BY_ID = statement(`${SELECT} AND id = $2`)
const PAGE = statement(
  `${SELECT} AND payment_id = $2 AND sequence < $3 ORDER BY sequence DESC LIMIT $4`,
)

// A consent pays refunds or paid what they bring back, never both: each half is a page of its own index.
const OF_CONSENT =
  statement(`(${SELECT} AND consent_id = $2 AND sequence < $3 ORDER BY sequence DESC LIMIT $4)
  UNION ALL (${SELECT} AND payment_consent_id = $2 AND sequence < $3 ORDER BY sequence DESC LIMIT $4)
  ORDER BY sequence DESC LIMIT $4`)

const PAID = statement(`SELECT ${PAID_COLUMNS} FROM refund
  WHERE bank = $1 AND consent_id = $2 AND status IN ('pending', 'settled')`)

const MOVE = statement(`UPDATE refund SET status = $4, failure_code = $5, updated_at_ms = $6
  WHERE bank = $1 AND id = $2 AND status = $3`)

// Whoever else is at the payment is waited for, and the condition is asked again of what they leave.
const USE = statement(`UPDATE payment SET refunded_minor = refunded_minor + $3
  WHERE bank = $1 AND id = $2 AND status = 'settled' AND refunded_minor + $3 <= amount_minor`)

const RETURN = statement(`UPDATE payment SET refunded_minor = refunded_minor - $3
  WHERE bank = $1 AND id = $2 AND refunded_minor >= $3`)

const INSERT = statement(`INSERT INTO refund (bank, sequence, ${COLUMNS})
  VALUES ($1, nextval('row_sequence'), ${places(COLUMNS, 2)})`)

export function refundTable({ query }: Database) {
  return {
    of: (bank: string): Store['refunds'] => ({
      get: async (id) => readOne((await query(BY_ID, [bank, id]))[0], refundOf),
      page: async (paymentId, { beforeSequence = NEWEST, limit }) =>
        (await query(PAGE, [bank, paymentId, beforeSequence, limit])).map(refundOf),
      pageOfConsent: async (consentId, { beforeSequence = NEWEST, limit }) =>
        (await query(OF_CONSENT, [bank, consentId, beforeSequence, limit])).map(refundOf),
      paid: async (consentId) => paidOf((await query(PAID, [bank, consentId]))[0]),
    }),
    /** Writes no row unless the payment is settled, and so much of it has not gone back. */
    use: (bank: string, paymentId: string, amountMinor: number) => ({
      statement: USE,
      values: [bank, paymentId, amountMinor],
    }),
    giveBack: (bank: string, paymentId: string, amountMinor: number) => ({
      statement: RETURN,
      values: [bank, paymentId, amountMinor],
    }),
    /** Writes no row if the status is no longer `from`. */
    move: (bank: string, { id, from, to }: RefundMove) => ({
      statement: MOVE,
      values: [bank, id, from, ...refundMoveValues(to)],
    }),
    insert: (bank: string, refund: Refund) => ({
      statement: INSERT,
      values: [bank, ...refundValues(refund)],
    }),
  }
}
