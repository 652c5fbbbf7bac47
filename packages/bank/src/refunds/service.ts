import { type Decision, type Refusal, refuse } from '../decision.ts'
import type { BankPorts } from '../ports/bank-ports.ts'
import { orderRefund, type RefundOrder } from './order-refund.ts'
import type { Refund } from './refund.ts'

/** Refunds: what an application pays back of the payments that were made through it. */
export function refundService(ports: BankPorts) {
  const { store } = ports
  /** of this application, or undefined: somebody else's is not told from none */
  const paymentOf = async (applicationId: string, paymentId: string) => {
    const payment = await store.payments.get(paymentId)
    const consent = payment && (await store.consents.get(payment.consentId))
    return consent?.applicationId === applicationId ? payment : undefined
  }
  return {
    paymentOf,
    page: store.refunds.page,

    async get(
      applicationId: string,
      paymentId: string,
      refundId: string,
    ): Promise<{ readonly ok: true; readonly refund: Refund } | Refusal> {
      if (!(await paymentOf(applicationId, paymentId))) {
        return refuse({ code: 'payment_not_found', paymentId })
      }
      const refund = await store.refunds.get(refundId)
      return refund?.paymentId === paymentId
        ? { ok: true, refund }
        : refuse({ code: 'refund_not_found', refundId })
    },

    async order(
      applicationId: string,
      paymentId: string,
      order: RefundOrder,
    ): Promise<Decision<{ refund: Refund }>> {
      const payment = await paymentOf(applicationId, paymentId)
      if (!payment) return refuse({ code: 'payment_not_found', paymentId })
      return orderRefund(ports, { applicationId, payment, order })
    },
  }
}
