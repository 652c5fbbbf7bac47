import type { Change } from '../changes.ts'
import type { Entry } from '../ledger/entry.ts'
import type { Ids } from '../ports/ids.ts'
import { isBankAccount } from '../seed/bank-accounts.ts'

/** Tells of each posting on a customer's account; on the bank's own nobody listens. */
export function postedEvents({ postings, bookedAtMs }: Entry, ids: Ids): Change[] {
  return postings
    .filter(({ accountId }) => !isBankAccount(accountId))
    .map(({ accountId, transactionId }) => ({
      kind: 'emit',
      event: {
        // Never made of the transaction's own: of two that book it at once one is refused by its guard, and must not
        // meet the other's event before.
        id: ids.next('evt'),
        atMs: bookedAtMs,
        happening: { type: 'transaction.posted', accountId, transactionId },
      },
    }))
}
