import { readMoney } from '@wekeza/bank'
import { done, failed, type Operation } from '../../operation.ts'
import { toRefund } from '../../wire/to-refund.ts'

/** POST /v1/payments/{payment_id}/refunds: all or a part of a payment goes back; answers 201 with it settled or pending. */
export const createRefund: Operation<'createRefund'> = async (given) => {
  const { bank, application, body, params } = given
  const money = body.amount && readMoney(body.amount)
  if (money && !money.ok) return failed(money.failure)
  const decision = await bank.refunds.order(application.id, params.payment_id ?? '', {
    amountMinor: money?.amountMinor ?? null,
    consentId: body.consent_id ?? null,
    reason: body.reason ?? null,
  })
  return decision.ok ? done(toRefund(decision.refund), decision.changes) : failed(decision.failure)
}
