import type { Change } from '../changes.ts'
import type { CoreBanking } from '../ports/core-banking.ts'
import type { Ids } from '../ports/ids.ts'
import { type RailState, stateOf } from '../rails/rail-state.ts'
import { type Booking, bookRefund } from './book-refund.ts'
import type { Refund, RefundStatus } from './refund.ts'
import { refundEvent } from './refund-event.ts'

export interface Settling extends Booking {
  readonly states: readonly RailState[]
  readonly atMs: number
}

/**
 * The rail has answered: the money comes back from the bank's account on it, or the refund fails and leaves its room to
 * another. Safe to run twice, since only a pending refund moves.
 */
export function settleRefund(settling: Settling, core: CoreBanking, ids: Ids): Change[] {
  const { refund, states, atMs } = settling
  if (refund.status !== 'pending') return []
  // One that closes takes nothing new, and brings back what it has taken.
  if (stateOf(refund.rail, states).state === 'failing')
    return failRefund(refund, 'rail_failed', ids, atMs)
  return [
    ...bookRefund(settling, core, atMs),
    ...moveRefund(refund, { status: 'settled', failureCode: null }, ids, atMs),
  ]
}

/** It does not come about after all. */
export function failRefund(refund: Refund, failureCode: string, ids: Ids, atMs: number): Change[] {
  const { paymentId, amountMinor } = refund
  return [
    { kind: 'return-refundable', paymentId, amountMinor },
    ...moveRefund(refund, { status: 'failed', failureCode }, ids, atMs),
  ]
}

function moveRefund(
  refund: Refund,
  goes: { readonly status: RefundStatus; readonly failureCode: string | null },
  ids: Ids,
  atMs: number,
): Change[] {
  const to = { ...goes, updatedAtMs: atMs }
  return [
    { kind: 'move-refund', id: refund.id, from: refund.status, to },
    refundEvent({ ...refund, ...to }, ids, atMs),
  ]
}
