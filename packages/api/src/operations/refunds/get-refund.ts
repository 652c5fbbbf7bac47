import { done, failed, type Operation } from '../../operation.ts'
import { toRefund } from '../../wire/to-refund.ts'

/** GET /v1/payments/{payment_id}/refunds/{refund_id}: where a refund stands. */
export const getRefund: Operation<'getRefund'> = async ({ bank, application, params }) => {
  const { payment_id: paymentId = '', refund_id: refundId = '' } = params
  const read = await bank.refunds.get(application.id, paymentId, refundId)
  return read.ok ? done(toRefund(read.refund)) : failed(read.failure)
}
