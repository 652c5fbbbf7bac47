import { done, failed, type Operation } from '../../operation.ts'
import { fromPaymentRequest } from '../../wire/from-payment-request.ts'
import { toPayment } from '../../wire/to-payment.ts'

/** POST /v1/payments: the payment that the consent allows; answers 201 with it settled, pending or scheduled. */
export const createPayment: Operation<'createPayment'> = async ({ bank, consent, body }) => {
  const read = fromPaymentRequest(body)
  if (!read.ok) return failed(read.failure)
  const decision = await bank.payments.initiate(consent, read.instruction)
  return decision.ok
    ? done(toPayment(decision.payment), decision.changes)
    : failed(decision.failure)
}
