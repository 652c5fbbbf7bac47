import { answered, done, type Operation } from '../../operation.ts'
import { pageAsk, pageOf } from '../../paging/page.ts'
import { toPayment } from '../../wire/to-payment.ts'

/** GET /v1/payments: what was paid under the token's consent, newest first, in pages. */
export const listPayments: Operation<'listPayments'> = async (given) => {
  const { call, host, bank, consent, query } = given
  const asked = pageAsk(call, host)
  if (!asked.ok) return answered(asked.answer)
  const ask = { ...asked.ask, status: query.status }
  const { rows, page, headers } = pageOf(call, host, await bank.payments.page(consent.id, ask))
  return done({ data: rows.map(toPayment), page }, [], headers)
}
