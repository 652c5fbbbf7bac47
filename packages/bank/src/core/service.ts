import type { BankPorts } from '../ports/bank-ports.ts'
import { importAccounts } from './import-accounts.ts'
import { readFeed } from './read-feed.ts'
import { reconcileCore } from './reconcile-core.ts'
import { resolveByHand } from './resolve-by-hand.ts'

/** What passes between this bank and a core outside. Without one there is nothing to do. */
export function coreService(ports: BankPorts) {
  return {
    isOutside: ports.core.outside !== undefined,
    importAccounts: () => importAccounts(ports),
    readFeed: () => readFeed(ports),
    reconcile: () => reconcileCore(ports),
    resolveByHand: (id: string, as: 'booked' | 'refused') => resolveByHand(ports, id, as),
  }
}
