import type { Store } from '../../ports/store.ts'
import { newestFirst } from './newest-first.ts'
import { paidBy } from './paid-by.ts'
import type { Tables } from './tables.ts'

export function paymentReads({ payments, steps }: Tables): Store['payments'] {
  return {
    get: async (id) => payments.get(id),
    page: async (consentId, ask) =>
      newestFirst(
        [...payments.values()],
        ask,
        (row) => row.consentId === consentId && (!ask.status || row.status === ask.status),
      ),
    steps: async (id) => [...(steps.get(id) ?? [])],
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
      paidBy(
        [...transfers.values()].filter(
          (row) => row.consentId === consentId && row.status !== 'failed',
        ),
      ),
  }
}
