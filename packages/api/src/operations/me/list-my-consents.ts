import { answered, done, type Operation } from '../../operation.ts'
import { pageAsk, pageOf } from '../../paging/page.ts'
import { toMyConsent } from '../../wire/to-my-consent.ts'

/** GET /v1/me/consents: what this customer was asked, newest first, in pages. */
export const listMyConsents: Operation<'listMyConsents'> = async (given) => {
  const { call, host, bank, customerId, query } = given
  const asked = pageAsk(call, host)
  if (!asked.ok) return answered(asked.answer)
  const ask = { ...asked.ask, status: query.status }
  const found = await bank.consents.pageOfCustomer(customerId, ask)
  const { rows, page, headers } = pageOf(call, host, found)
  const data = await Promise.all(rows.map((consent) => toMyConsent(consent, host)))
  return done({ data, page }, [], headers)
}
