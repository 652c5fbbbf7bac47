import type { Change } from '../changes.ts'
import type { Ids } from '../ports/ids.ts'
import type { Payment } from './payment.ts'

/** The event that says where a payment now stands. */
export function paymentEvent(payment: Payment, ids: Ids, atMs: number): Change {
  const happening = { type: `payment.${payment.status}`, payment } as const
  return { kind: 'emit', event: { id: ids.next('evt'), atMs, happening } }
}
