import { done, failed, type Operation } from '../../operation.ts'
import { toPayment } from '../../wire/to-payment.ts'

/** GET /v1/payments/{payment_id}: where a payment stands. */
export const getPayment: Operation<'getPayment'> = async ({ bank, consent, params }) => {
  const paymentId = params.payment_id ?? ''
  const payment = await bank.payments.under(consent, paymentId)
  return payment ? done(toPayment(payment)) : failed({ code: 'payment_not_found', paymentId })
}
