import { answered, done, type Operation } from '../../operation.ts'
import { pageAsk, pageOf } from '../../paging/page.ts'
import { toBeneficiary } from '../../wire/to-beneficiary.ts'

/** GET /v1/accounts/{account_id}/beneficiaries: whom the account pays, newest first, in pages. */
export const listBeneficiaries: Operation<'listBeneficiaries'> = async (given) => {
  const { call, host, bank, params } = given
  const asked = pageAsk(call, host)
  if (!asked.ok) return answered(asked.answer)
  const found = await bank.beneficiaries.page(params.account_id ?? '', asked.ask)
  const { rows, page, headers } = pageOf(call, host, found)
  return done({ data: rows.map(toBeneficiary), page }, [], headers)
}
