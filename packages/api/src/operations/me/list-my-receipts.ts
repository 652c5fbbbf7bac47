import { answered, done, type Operation } from '../../operation.ts'
import { pageAsk, pageOf } from '../../paging/page.ts'
import { toReceipt } from '../../wire/to-receipt.ts'
import { myConsent } from './my-consent.ts'

/** GET /v1/me/consents/{consent_id}/receipts: what was paid under it, newest first, in pages. */
export const listMyReceipts: Operation<'listMyReceipts'> = async (given) => {
  const { call, host, bank } = given
  const found = await myConsent(given)
  if (!found.ok) return found.outcome
  const asked = pageAsk(call, host)
  if (!asked.ok) return answered(asked.answer)
  const receipts = await bank.receipts.page(found.consent.id, asked.ask)
  const { rows, page, headers } = pageOf(call, host, receipts)
  return done({ data: rows.map(toReceipt), page }, [], headers)
}
