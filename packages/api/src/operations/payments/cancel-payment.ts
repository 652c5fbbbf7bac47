import { done, failed, type Operation } from '../../operation.ts'
import { toPayment } from '../../wire/to-payment.ts'

/** POST /v1/payments/{payment_id}/cancel: only while it is scheduled. */
export const cancelPayment: Operation<'cancelPayment'> = async ({ bank, consent, params }) => {
  const decision = await bank.payments.cancel(consent, params.payment_id ?? '')
  return decision.ok
    ? done(toPayment(decision.payment), decision.changes)
    : failed(decision.failure)
}
