import { toBulk } from '../../bulk/to-bulk.ts'
import { done, failed, type Operation } from '../../operation.ts'

/** POST /v1/bulk-payments/{bulk_payment_id}/cancel: only before its first payment is made. */
export const cancelBulkPayment: Operation<'cancelBulkPayment'> = async (given) => {
  const { bank, consent, params } = given
  const decision = await bank.bulks.cancel(consent, params.bulk_payment_id ?? '')
  return decision.ok ? done(toBulk(decision.bulk), decision.changes) : failed(decision.failure)
}
