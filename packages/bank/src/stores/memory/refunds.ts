import type { Store } from '../../ports/store.ts'
import { newestFirst } from './newest-first.ts'
import { paidBy } from './paid-by.ts'
import type { Tables } from './tables.ts'

export function refundReads({ refunds }: Tables): Store['refunds'] {
  return {
    get: async (id) => refunds.get(id),
    page: async (paymentId, ask) =>
      newestFirst([...refunds.values()], ask, (row) => row.paymentId === paymentId),
    pageOfConsent: async (consentId, ask) =>
      newestFirst(
        [...refunds.values()],
        ask,
        (row) => row.consentId === consentId || row.paymentConsentId === consentId,
      ),
    paid: async (consentId) =>
      paidBy(
        [...refunds.values()]
          .filter((row) => row.consentId === consentId)
          .filter(({ status }) => status !== 'failed'),
      ),
  }
}
