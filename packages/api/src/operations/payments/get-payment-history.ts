import { done, failed, type Operation } from '../../operation.ts'
import { toPaymentHistory } from '../../wire/to-payment-history.ts'

/** GET /v1/payments/{payment_id}/history: how a payment came to stand where it stands. */
export const getPaymentHistory: Operation<'getPaymentHistory'> = async (given) => {
  const { bank, consent, params } = given
  const paymentId = params.payment_id ?? ''
  const payment = await bank.payments.under(consent, paymentId)
  if (!payment) return failed({ code: 'payment_not_found', paymentId })
  return done(toPaymentHistory(await bank.payments.history(payment)))
}
