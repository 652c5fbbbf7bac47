import type { PageAsk, Store } from '../ports/store.ts'
import {
  type Paid,
  type Receipt,
  receiptOfPayment,
  receiptOfRefund,
  receiptOfTransfer,
} from './receipt.ts'

type Reads = Pick<Store, 'payments' | 'transfers' | 'refunds'>

/** What was paid under a consent, by payments, by transfers and by refunds, and what came back of it. */
export function receiptService({ payments, transfers, refunds }: Reads) {
  return {
    /** newest first */
    async page(consentId: string, ask: PageAsk): Promise<Receipt[]> {
      const [paid, moved, back] = await Promise.all([
        payments.page(consentId, ask),
        transfers.page(consentId, ask),
        refunds.pageOfConsent(consentId, ask),
      ])
      const all = [
        ...paid.map(receiptOfPayment),
        ...moved.map(receiptOfTransfer),
        ...back.map((refund) => receiptOfRefund(refund, consentId)),
      ]
      return all.sort((a, b) => b.sequence - a.sequence).slice(0, ask.limit)
    },

    /** what was made or is on its way; what came back is not taken off */
    async paid(consentId: string): Promise<Paid> {
      const all = await Promise.all([
        payments.paid(consentId),
        transfers.paid(consentId),
        refunds.paid(consentId),
      ])
      return all.reduce((sum, one) => ({
        count: sum.count + one.count,
        amountMinor: sum.amountMinor + one.amountMinor,
      }))
    },
  }
}
