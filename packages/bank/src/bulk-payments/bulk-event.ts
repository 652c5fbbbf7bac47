import type { Change } from '../changes.ts'
import type { Ids } from '../ports/ids.ts'
import type { Bulk } from './bulk.ts'

/** The event that says how a file stands, with its totals. */
export function bulkEvent(
  name: 'accepted' | 'completed' | 'cancelled',
  bulk: Bulk,
  ids: Ids,
  atMs: number,
): Change {
  const happening = { type: `bulk_payment.${name}`, bulk } as const
  return { kind: 'emit', event: { id: ids.next('evt'), atMs, happening } }
}
