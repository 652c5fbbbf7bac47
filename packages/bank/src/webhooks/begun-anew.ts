import type { Change } from '../changes.ts'
import type { Delivery } from './delivery.ts'

/** Begins a delivery that has ended unheard from the top of its schedule. One that waits, or arrived, stays. */
export function begunAnew(delivery: Delivery, atMs: number): Change[] {
  const { status } = delivery
  return status === 'failed' || status === 'discarded' ? [sentAgain(delivery, atMs).change] : []
}

/** The delivery from the top of its schedule, whatever became of it. */
export function sentAgain(from: Delivery, atMs: number): { delivery: Delivery; change: Change } {
  const { attempts } = from
  const begun = { status: 'pending', discardedReason: null, attempts, tries: 0 } as const
  const to = { ...begun, dueAtMs: atMs, updatedAtMs: atMs }
  return { delivery: { ...from, ...to }, change: { kind: 'move-delivery', from, to } }
}
