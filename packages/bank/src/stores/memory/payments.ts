import type { Store } from '../../ports/store.ts'
import type { Paid } from '../../receipts/receipt.ts'
import { newestFirst } from './newest-first.ts'
import type { Tables } from './tables.ts'

export function paymentReads({ payments }: Tables): Store['payments'] {
  return {
    get: async (id) => payments.get(id),
    page: async (consentId, ask) =>
      newestFirst(
        [...payments.values()],
        ask,
        (row) => row.consentId === consentId && (!ask.status || row.status === ask.status),
      ),
    paid: async (consentId) =>
      paidBy(
        [...payments.values()]
          .filter((row) => row.consentId === consentId)
          .filter(({ status }) => status === 'pending' || status === 'settled')
          .map(({ instruction }) => instruction),
      ),
  }
}

export function transferReads({ transfers }: Tables): Store['transfers'] {
  return {
    get: async (id) => transfers.get(id),
    page: async (consentId, ask) =>
      newestFirst([...transfers.values()], ask, (row) => row.consentId === consentId),
    paid: async (consentId) =>
      paidBy([...transfers.values()].filter((row) => row.consentId === consentId)),
  }
}

function paidBy(rows: readonly { readonly amountMinor: number }[]): Paid {
  return {
    count: rows.length,
    amountMinor: rows.reduce((sum, { amountMinor }) => sum + amountMinor, 0),
  }
}
