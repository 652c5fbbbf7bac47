import { unknownLike } from '../../access/own.ts'
import type { Ask } from '../../bench/ask.ts'
import type { Case } from '../../case.ts'
import { unmoved } from '../../world/balances.ts'
import { newKey } from '../../world/key.ts'
import { give } from '../../world/payments.ts'
import { everyday, trading } from '../../world/people.ts'
import { refund, refundAsk, refundable } from '../../world/refunds.ts'

const unseen: readonly Case[] = (['createRefund', 'listRefunds', 'getRefund'] as const).map(
  (operation) => ({
    id: `${operation}:payment_not_found`,
    name: `${operation} refuses a payment of another application as it refuses none`,
    operation,
    code: 'payment_not_found',
    async run(bench) {
      const { payment, back } = await refundable(bench, { by: 'otherClient' })
      await give(bench, everyday, 100)
      for (const payment_id of [payment.id, unknownLike(payment.id)]) {
        const { token, key, body } = await refundAsk(bench, payment_id, {
          consent_id: back.consent.id,
        })
        const writes = operation === 'createRefund' ? { key, body } : {}
        const named = operation === 'getRefund' ? { refund_id: 'rfd_none' } : {}
        const params = { payment_id, ...named }
        await bench.refused({ operation, token, params, ...writes } as Ask, 'payment_not_found')
      }
    },
  }),
)

const notOfIt: Case = {
  id: 'getRefund:refund_not_found',
  name: 'getRefund refuses a refund of another payment as it refuses none',
  operation: 'getRefund',
  code: 'refund_not_found',
  async run(bench) {
    const [one, other] = [await refundable(bench), await refundable(bench)]
    const { id } = await refund(bench, one.payment.id, { consent_id: one.back.consent.id })
    await refund(bench, other.payment.id, { consent_id: other.back.consent.id })
    const { token } = await refundAsk(bench, other.payment.id, {})
    for (const refund_id of [id, unknownLike(id)]) {
      const params = { payment_id: other.payment.id, refund_id }
      await bench.refused({ operation: 'getRefund', token, params }, 'refund_not_found')
    }
  },
}

const otherPayment: Case = {
  id: 'RFD-001',
  name: 'A key that one payment’s refund has used is refused for another payment, and pays nothing back',
  operation: 'createRefund',
  code: 'idempotency_key_reused',
  async run(bench) {
    const [one, other] = [await refundable(bench), await refundable(bench)]
    const consent_id = one.back.consent.id
    const first = await refundAsk(bench, one.payment.id, { consent_id })
    await bench.done({ ...first, key: first.key ?? newKey() })
    const params = { payment_id: other.payment.id }
    await unmoved(bench, [everyday, trading], () =>
      bench.refused({ ...first, params }, 'idempotency_key_reused'),
    )
    await refund(bench, other.payment.id, { consent_id })
  },
}

/** What is of another application, or of another payment. */
export const refundStrangers: readonly Case[] = [...unseen, notOfIt, otherPayment]
