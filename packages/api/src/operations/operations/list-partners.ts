import { nairobiDay } from '@wekeza/bank'
import { answered, done, type Operation } from '../../operation.ts'
import { cutPage } from '../../paging/cut-page.ts'
import { toPartner } from '../../wire/to-partner.ts'
import { staffOf } from './reviewed.ts'

/** GET /v1/operations/organisations: who builds on the platform, in pages; a test bank is its organisation's own. */
export const listPartners: Operation<'listPartners'> = async (given) => {
  const { call, host, bank, query } = given
  const { staff } = host.platform.service
  const by = staffOf(given)
  const found = await staff.organisations(by, query.text)
  const placeOf = ({ createdAtMs, id }: (typeof found)[number]) => ({ order: createdAtMs, id })
  const cut = cutPage(call, host, { rows: found, placeOf })
  if (!cut.ok) return answered(cut.answer)
  const today = nairobiDay(bank.clock.nowMs())
  const partners = await Promise.all(cut.rows.map((one) => staff.partner(by, one, today)))
  return done({ data: partners.map(toPartner), page: cut.page }, [], cut.headers)
}
