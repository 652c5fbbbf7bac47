import type { Store } from '../../ports/store.ts'
import { RECENT_PAYMENTS_MAX, SMALL_PAYMENT_MINOR } from '../../risk/figures.ts'
import { payeeKey } from '../../risk/payee-key.ts'
import { newestFirst } from './newest-first.ts'
import type { Tables } from './tables.ts'

export function riskReads({ payments, reviews }: Tables): Store['risk'] {
  const recent = (accountId: string) =>
    newestFirst(
      [...payments.values()],
      { limit: RECENT_PAYMENTS_MAX },
      ({ instruction, bulkPaymentId }) =>
        instruction.debtorAccountId === accountId &&
        instruction.amountMinor >= SMALL_PAYMENT_MINOR &&
        bulkPaymentId === undefined,
    )
  return {
    async activity(accountId, windowFromMs) {
      const rows = recent(accountId)
      const window = rows.filter(({ createdAtMs }) => createdAtMs > windowFromMs)
      return {
        recentCount: rows.length,
        recentSumMinor: sumOf(rows),
        windowCount: window.length,
        windowSumMinor: sumOf(window),
        lastAtMs: rows.length === 0 ? null : Math.max(...rows.map((row) => row.createdAtMs)),
      }
    },
    hasPaid: async (accountId, payee) =>
      recent(accountId).some(
        ({ status, instruction }) =>
          (status === 'pending' || status === 'settled') &&
          payeeKey(instruction.payee) === payeeKey(payee),
      ),
    review: async (id) => reviews.get(id),
    reviews: async (ask) =>
      newestFirst([...reviews.values()], ask, ({ status }) => !ask.status || status === ask.status),
    openOf: async (consentId) =>
      [...reviews.values()].filter(
        (review) => review.consentId === consentId && review.status === 'open',
      ),
  }
}

function sumOf(rows: readonly { readonly instruction: { readonly amountMinor: number } }[]) {
  return rows.reduce((sum, { instruction }) => sum + instruction.amountMinor, 0)
}
