import { postedEvents } from '../events/posted-events.ts'
import { moveMoney } from '../ledger/move-money.ts'
import type { CoreBanking, OutsideCore } from '../ports/core-banking.ts'
import type { Ids } from '../ports/ids.ts'

/**
 * A core that keeps the books elsewhere. What it has booked is mirrored here without a guard: by then it is so.
 * @example
 * const core = coreOutside(httpCore({ url: 'https://core.bank.internal' }), ids)
 */
export function coreOutside(outside: OutsideCore, ids: Ids): CoreBanking {
  return {
    outside,
    book(movement) {
      const entry = moveMoney(movement, ids)
      return [{ kind: 'mirror', entry }, ...postedEvents(entry, ids)]
    },
  }
}
