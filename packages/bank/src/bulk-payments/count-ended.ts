import type { Change } from '../changes.ts'
import { dueWork } from '../due/due-work.ts'
import type { Payment } from '../payments/payment.ts'
import { NOTHING, tallyOf } from './tally.ts'

/**
 * What the end of an item's payment does to its file: it is counted, and somebody looks whether it was the last. The
 * count stands before the row: who finishes the file waits for it (see `finishBulk`).
 */
export function countEnded(payment: Payment, atMs: number): Change[] {
  const { bulkPaymentId: id, status, instruction } = payment
  if (id === undefined || !ENDS.includes(status)) return []
  const one = tallyOf([instruction])
  const counted =
    status === 'settled' ? { settled: one, failed: NOTHING } : { settled: NOTHING, failed: one }
  return [
    { kind: 'count-bulk-items', id, begun: null, ...counted, atMs },
    { kind: 'schedule', due: dueWork('finish-bulk', id, atMs) },
  ]
}

const ENDS: readonly Payment['status'][] = ['settled', 'failed', 'cancelled']
