import { toBulk } from '../../bulk/to-bulk.ts'
import { done, failed, type Operation } from '../../operation.ts'

/** GET /v1/bulk-payments/{bulk_payment_id}: where a file stands, with its totals. */
export const getBulkPayment: Operation<'getBulkPayment'> = async ({ bank, consent, params }) => {
  const bulkId = params.bulk_payment_id ?? ''
  const bulk = await bank.bulks.under(consent, bulkId)
  return bulk ? done(toBulk(bulk)) : failed({ code: 'bulk_payment_not_found', bulkId })
}
