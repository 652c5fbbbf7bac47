import type { Delivery } from '@wekeza/sdk'
import { EXIT } from '../errors/exit-codes.ts'

/** How a command ends that had something sent and waited for the answer. */
export function exitCodeOf(delivery: Delivery, triedBefore: number): number {
  if (delivery.status === 'delivered') return EXIT.ok
  const waits = delivery.status === 'pending' && delivery.attempts.length <= triedBefore
  return waits ? EXIT.pending : EXIT.failed
}
