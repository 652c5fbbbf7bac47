import { answered, done, type Operation } from '../../operation.ts'
import { pageAsk, pageOf } from '../../paging/page.ts'
import { toConsent } from '../../wire/to-consent.ts'

/** GET /v1/consents: what this application asked for, newest first, in pages. */
export const listConsents: Operation<'listConsents'> = async (given) => {
  const { call, host, bank, application, query } = given
  const asked = pageAsk(call, host)
  if (!asked.ok) return answered(asked.answer)
  const ask = { ...asked.ask, status: query.status }
  const { rows, page, headers } = pageOf(call, host, await bank.consents.page(application.id, ask))
  const data = rows.map((consent) => toConsent(consent, host.publicUrl))
  return done({ data, page }, [], headers)
}
