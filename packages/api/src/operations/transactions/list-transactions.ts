import { answered, done, type Operation } from '../../operation.ts'
import { pageAsk, pageOf } from '../../paging/page.ts'
import { toTransaction } from '../../wire/to-transaction.ts'

/** GET /v1/accounts/{account_id}/transactions: booked, newest first, in pages. */
export const listTransactions: Operation<'listTransactions'> = async (given) => {
  const { call, host, bank, query, params } = given
  const asked = pageAsk(call, host)
  if (!asked.ok) return answered(asked.answer)
  const found = await bank.transactions.page(params.account_id ?? '', {
    ...asked.ask,
    fromMs: query.from === undefined ? undefined : Date.parse(query.from),
    toMs: query.to === undefined ? undefined : Date.parse(query.to),
    direction: query.direction,
  })
  const { rows, page, headers } = pageOf(call, host, found)
  return done({ data: rows.map(toTransaction), page }, [], headers)
}
