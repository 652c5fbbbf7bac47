import { postedEvents } from '../events/posted-events.ts'
import { moveMoney } from '../ledger/move-money.ts'
import type { CoreBanking } from '../ports/core-banking.ts'
import type { Ids } from '../ports/ids.ts'

/** The core that keeps its books in the bank's own store, and so completes in one commit. */
export function builtInCore(ids: Ids): CoreBanking {
  return {
    book(movement) {
      const entry = moveMoney(movement, ids)
      return [{ kind: 'post', entry }, ...postedEvents(entry, ids)]
    },
  }
}
