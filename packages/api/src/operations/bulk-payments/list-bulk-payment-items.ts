import { toBulkItem } from '../../bulk/to-bulk.ts'
import { answered, done, failed, type Operation } from '../../operation.ts'
import { pageAsk, pageOf } from '../../paging/page.ts'

/** GET /v1/bulk-payments/{bulk_payment_id}/items: the rows and what has become of them, in the order of the file. */
export const listBulkPaymentItems: Operation<'listBulkPaymentItems'> = async (given) => {
  const { call, host, bank, consent, query, params } = given
  const bulkId = params.bulk_payment_id ?? ''
  const bulk = await bank.bulks.under(consent, bulkId)
  if (!bulk) return failed({ code: 'bulk_payment_not_found', bulkId })
  const asked = pageAsk(call, host)
  if (!asked.ok) return answered(asked.answer)
  // A file is read from its first row on: the place is that of the last row seen.
  const { beforeSequence: afterRow = 0, limit } = asked.ask
  const items = await bank.bulks.items(bulk.id, { afterRow, limit, status: query.status })
  const placed = items.map((item) => ({ ...item, sequence: item.row }))
  const { rows, page, headers } = pageOf(call, host, placed)
  return done({ data: rows.map((item) => toBulkItem(bulk, item)), page }, [], headers)
}
