import type { Change } from '../changes.ts'
import type { Ids } from '../ports/ids.ts'
import { type Bulk, type BulkStatus, isOpen, stillPending } from './bulk.ts'
import { bulkEvent } from './bulk-event.ts'

/**
 * A file whose last item has ended is completed, and its totals told. While items are still on their way nothing
 * changes, but the counts are guarded all the same: an item that ends meanwhile makes this be decided again.
 */
export function finishBulk(bulk: Bulk, ids: Ids, atMs: number): Change[] {
  if (!isOpen(bulk)) return []
  const ended = stillPending(bulk).count === 0
  const moved: Bulk = { ...bulk, status: ended ? endOf(bulk) : bulk.status, updatedAtMs: atMs }
  const move: Change = { kind: 'move-bulk', from: bulk, to: moved.status, atMs }
  return ended ? [move, bulkEvent('completed', moved, ids, atMs)] : [move]
}

function endOf({ settled, failed, rejected }: Bulk): BulkStatus {
  if (settled.count === 0) return 'failed'
  return failed.count + rejected.count > 0 ? 'partially_completed' : 'completed'
}
