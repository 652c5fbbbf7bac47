import type { OperationId } from '@wekeza/contract'
import { grantPayments, grantRefunds } from '../grants.ts'
import { kes } from '../minor.ts'
import { pay } from '../payments.ts'
import { refund, refundAsk } from '../refunds.ts'
import type { SceneMaker, SceneWish } from '../scene.ts'
import { applicationToken } from '../tokens.ts'

/** What Wanjiru has paid to Baraka: 1.00, under a grant that may end before it goes back. */
async function paid(bench: Parameters<SceneMaker>[0], wish?: SceneWish) {
  const grant = await grantPayments(bench, wish)
  const { id } = await pay(bench, grant)
  const { consent } = await grantRefunds(bench)
  return { grant, paymentId: id, body: { amount: kes('1.00'), consent_id: consent.id } }
}

export const refundScenes = {
  createRefund: async (bench, wish) => {
    const { grant, paymentId, body } = await paid(bench, wish)
    return { ask: await refundAsk(bench, paymentId, body), grant }
  },
  listRefunds: async (bench, wish) => {
    const { grant, paymentId, body } = await paid(bench, wish)
    await refund(bench, paymentId, body)
    const params = { payment_id: paymentId }
    return {
      ask: { operation: 'listRefunds', token: await applicationToken(bench), params },
      grant,
    }
  },
  getRefund: async (bench, wish) => {
    const { grant, paymentId, body } = await paid(bench, wish)
    const { id } = await refund(bench, paymentId, body)
    const params = { payment_id: paymentId, refund_id: id }
    return { ask: { operation: 'getRefund', token: await applicationToken(bench), params }, grant }
  },
} satisfies Partial<Record<OperationId, SceneMaker>>
