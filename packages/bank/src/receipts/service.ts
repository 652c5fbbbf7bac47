import type { PageAsk, Store } from '../ports/store.ts'
import { type Paid, type Receipt, receiptOfPayment, receiptOfTransfer } from './receipt.ts'

/** What was paid under a consent, by payments and by transfers. */
export function receiptService({ payments, transfers }: Pick<Store, 'payments' | 'transfers'>) {
  return {
    /** newest first */
    async page(consentId: string, ask: PageAsk): Promise<Receipt[]> {
      const [paid, moved] = await Promise.all([
        payments.page(consentId, ask),
        transfers.page(consentId, ask),
      ])
      const both = [...paid.map(receiptOfPayment), ...moved.map(receiptOfTransfer)]
      return both.sort((a, b) => b.sequence - a.sequence).slice(0, ask.limit)
    },

    /** what was made or is on its way */
    async paid(consentId: string): Promise<Paid> {
      const [one, other] = await Promise.all([payments.paid(consentId), transfers.paid(consentId)])
      return {
        count: one.count + other.count,
        amountMinor: one.amountMinor + other.amountMinor,
      }
    },
  }
}
