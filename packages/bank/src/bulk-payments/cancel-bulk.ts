import { type Decision, refuse } from '../decision.ts'
import type { Ids } from '../ports/ids.ts'
import { type Bulk, isOpen } from './bulk.ts'
import { bulkEvent } from './bulk-event.ts'

/** Cancels a file of which no item has begun. One that is cancelled already stays so, so that a retry is safe. */
export function cancelBulk(bulk: Bulk, ids: Ids, atMs: number): Decision<{ bulk: Bulk }> {
  if (bulk.status === 'cancelled') return { ok: true, bulk, changes: [] }
  const { id: bulkId, status, debtorAccountId: accountId, accepted, feesMinor } = bulk
  if (!isOpen(bulk) || bulk.begunCount > 0) {
    return refuse({ code: 'bulk_payment_not_cancellable', bulkId, status })
  }
  const moved: Bulk = { ...bulk, status: 'cancelled', updatedAtMs: atMs }
  return {
    ok: true,
    bulk: moved,
    changes: [
      { kind: 'move-bulk', from: bulk, to: 'cancelled', atMs },
      { kind: 'release', accountId, amountMinor: accepted.amountMinor + feesMinor },
      bulkEvent('cancelled', moved, ids, atMs),
    ],
  }
}
