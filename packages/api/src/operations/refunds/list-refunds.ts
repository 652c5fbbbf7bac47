import { answered, done, failed, type Operation } from '../../operation.ts'
import { pageAsk, pageOf } from '../../paging/page.ts'
import { toRefund } from '../../wire/to-refund.ts'

/** GET /v1/payments/{payment_id}/refunds: what has gone back of it or is on its way, newest first, in pages. */
export const listRefunds: Operation<'listRefunds'> = async (given) => {
  const { call, host, bank, application, params } = given
  const { payment_id: paymentId = '' } = params
  const payment = await bank.refunds.paymentOf(application.id, paymentId)
  if (!payment) return failed({ code: 'payment_not_found', paymentId })
  const asked = pageAsk(call, host)
  if (!asked.ok) return answered(asked.answer)
  const refunds = await bank.refunds.page(paymentId, asked.ask)
  const { rows, page, headers } = pageOf(call, host, refunds)
  return done({ data: rows.map(toRefund), page }, [], headers)
}
