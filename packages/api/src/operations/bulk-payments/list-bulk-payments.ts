import { toBulk } from '../../bulk/to-bulk.ts'
import { answered, done, type Operation } from '../../operation.ts'
import { pageAsk, pageOf } from '../../paging/page.ts'

/** GET /v1/bulk-payments: what was made under the token's consent, newest first, in pages. */
export const listBulkPayments: Operation<'listBulkPayments'> = async ({
  call,
  host,
  bank,
  consent,
}) => {
  const asked = pageAsk(call, host)
  if (!asked.ok) return answered(asked.answer)
  const { rows, page, headers } = pageOf(call, host, await bank.bulks.page(consent.id, asked.ask))
  return done({ data: rows.map(toBulk), page }, [], headers)
}
