import { answered, done, type Operation } from '../../operation.ts'
import { pageAsk, pageOf } from '../../paging/page.ts'
import { toRiskReview } from '../../wire/to-risk-review.ts'

/** GET /v1/operations/risk-reviews: what the risk rules put before the staff, newest first, in pages. */
export const listRiskReviews: Operation<'listRiskReviews'> = async (given) => {
  const { call, host, bank, query } = given
  const asked = pageAsk(call, host)
  if (!asked.ok) return answered(asked.answer)
  const found = await bank.risk.page({ ...asked.ask, status: query.status })
  const { rows, page, headers } = pageOf(call, host, found)
  const data = rows.map((row) => toRiskReview(row, row.payment, row.applicationId))
  return done({ data, page }, [], headers)
}
