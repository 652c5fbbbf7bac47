import type { Consent } from '../consents/consent.ts'
import type { Store } from '../ports/store.ts'
import type { Transaction } from '../transactions/transaction.ts'
import { readOnce } from './read-once.ts'

/** What must be known to say who may hear an event, and to tell it. */
export interface Look {
  consent(id: string): Promise<Consent | undefined>
  /** those to see accounts that show this one */
  covering(accountId: string): Promise<readonly Consent[]>
  transaction(accountId: string, id: string): Promise<Transaction | undefined>
}

/** Reads each thing once: for a batch of events, and no longer, since what is live must be read anew. */
export function lookOnce({
  consents,
  transactions,
}: Pick<Store, 'consents' | 'transactions'>): Look {
  const once = readOnce()
  return {
    consent: (id) => once(id, () => consents.get(id)),
    covering: (accountId) => once(accountId, () => consents.covering([accountId])),
    transaction: (accountId, id) =>
      once(`${accountId} ${id}`, () => transactions.get(accountId, id)),
  }
}
