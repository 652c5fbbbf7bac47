import type { Consent } from '../consents/consent.ts'
import type { PageAsk, Store } from '../ports/store.ts'
import type { Transaction, TransactionFilter } from './transaction.ts'

type Window = Pick<TransactionFilter, 'fromMs' | 'toMs'>

/** Transactions as a consent shows them: what lies outside its window is as if it were not there. */
export function transactionService({ transactions }: Pick<Store, 'transactions'>) {
  return {
    /** newest first */
    async page(consent: Consent, accountId: string, ask: PageAsk & TransactionFilter) {
      return transactions.page(accountId, { ...ask, ...within(windowOf(consent), ask) })
    },

    /** or undefined: what is not shown is not told from what is not there */
    async get(consent: Consent, accountId: string, id: string): Promise<Transaction | undefined> {
      const { fromMs = -Infinity, toMs = Infinity } = windowOf(consent)
      const found = await transactions.get(accountId, id)
      return found && found.bookedAtMs >= fromMs && found.bookedAtMs < toMs ? found : undefined
    },
  }
}

function windowOf({ terms }: Consent): Window {
  if (terms.kind !== 'account_access') return {}
  return { fromMs: terms.transactionsFromMs, toMs: terms.transactionsToMs }
}

/** The later start and the earlier end: a request narrows what the consent shows, and never widens it. */
function within(shown: Window, asked: Window): Window {
  return {
    fromMs: furthest(Math.max, shown.fromMs, asked.fromMs),
    toMs: furthest(Math.min, shown.toMs, asked.toMs),
  }
}

function furthest(pick: typeof Math.max, one?: number, other?: number): number | undefined {
  if (one === undefined || other === undefined) return one ?? other
  return pick(one, other)
}
