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
import { marks } from './marks.ts'
import type { Database } from './open-database.ts'

const SELECT = `SELECT sequence, ${COLUMNS} FROM refund WHERE bank = ?`

const PAGE = `${SELECT} AND payment_id = ? AND sequence < ? ORDER BY sequence DESC LIMIT ?`

// A consent pays refunds or paid what they bring back, never both: each half is a page of its own index.
const OF_CONSENT = `SELECT * FROM (${SELECT} AND consent_id = ? AND sequence < ? ORDER BY sequence DESC LIMIT ?)
  UNION ALL SELECT * FROM (${SELECT} AND payment_consent_id = ? AND sequence < ? ORDER BY sequence DESC LIMIT ?)
  ORDER BY sequence DESC LIMIT ?`

const PAID = `SELECT ${PAID_COLUMNS} FROM refund
  WHERE bank = ? AND consent_id = ? AND status IN ('pending', 'settled')`

const MOVE =
  'UPDATE refund SET status = ?, failure_code = ?, updated_at_ms = ? WHERE bank = ? AND id = ? AND status = ?'

const USE = `UPDATE payment SET refunded_minor = refunded_minor + :amountMinor
  WHERE bank = :bank AND id = :paymentId AND status = 'settled' AND refunded_minor + :amountMinor <= amount_minor`

const RETURN =
  'UPDATE payment SET refunded_minor = refunded_minor - ? WHERE bank = ? AND id = ? AND refunded_minor >= ?'

export function refundTable(database: Database) {
  const byId = database.prepare(`${SELECT} AND id = ?`).raw()
  const page = database.prepare(PAGE).raw()
  const ofConsent = database.prepare(OF_CONSENT).raw()
  const paid = database.prepare(PAID).raw()
  const move = database.prepare(MOVE)
  const use = database.prepare(USE)
  const giveBack = database.prepare(RETURN)
  const insert = database.prepare(
    `INSERT INTO refund (bank, sequence, ${COLUMNS}) VALUES (?, ?, ${marks(COLUMNS)})`,
  )
  return {
    of: (bank: string): Store['refunds'] => ({
      get: async (id) => readOne(byId.get(bank, id), refundOf),
      page: async (paymentId, { beforeSequence = NEWEST, limit }) =>
        page.all(bank, paymentId, beforeSequence, limit).map(refundOf),
      pageOfConsent: async (consentId, { beforeSequence = NEWEST, limit }) => {
        const place = [bank, consentId, beforeSequence, limit]
        return ofConsent.all(...place, ...place, limit).map(refundOf)
      },
      paid: async (consentId) => paidOf(paid.get(bank, consentId)),
    }),
    /** @returns whether the payment is settled, and so much of it has not gone back */
    use: (bank: string, paymentId: string, amountMinor: number): boolean =>
      use.run({ bank, paymentId, amountMinor }).changes === 1,
    giveBack(bank: string, paymentId: string, amountMinor: number): void {
      const { changes } = giveBack.run(amountMinor, bank, paymentId, amountMinor)
      if (changes !== 1) throw new Error(`${paymentId}: returns what was not refunded`)
    },
    /** @returns whether the status was still `from` */
    move: (bank: string, { id, from, to }: RefundMove): boolean =>
      move.run(...refundMoveValues(to), bank, id, from).changes === 1,
    insert(bank: string, sequence: number, refund: Refund) {
      insert.run(bank, sequence, ...refundValues(refund))
    },
  }
}
