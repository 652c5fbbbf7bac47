import type { Change } from '../changes.ts'
import type { Ids } from '../ports/ids.ts'
import type { Refund } from './refund.ts'

/** The event that says where a refund now stands. */
export function refundEvent(refund: Refund, ids: Ids, atMs: number): Change {
  const happening = { type: `refund.${refund.status}`, refund } as const
  return { kind: 'emit', event: { id: ids.next('evt'), atMs, happening } }
}
