import type { Invoice } from '@wekeza/platform'
import { answered, done, failed, type Operation } from '../../operation.ts'
import { cutPage } from '../../paging/cut-page.ts'
import { toInvoiceSummary } from '../../wire/to-invoice.ts'

/** GET /v1/organisations/{organisation_id}/invoices: of all its banks, the newest month first, in pages. */
export const listInvoices: Operation<'listInvoices'> = async ({
  call,
  host,
  developer,
  params,
}) => {
  const { billing } = host.platform.service
  const found = await billing.invoices(developer.id, params.organisation_id ?? '')
  if (!found.ok) return failed(found.failure)
  const cut = cutPage(call, host, { rows: found.invoices, placeOf })
  if (!cut.ok) return answered(cut.answer)
  return done({ data: cut.rows.map(toInvoiceSummary), page: cut.page }, [], cut.headers)
}

function placeOf({ id, month }: Invoice) {
  return { order: -Number(month.replace('-', '')), id }
}
