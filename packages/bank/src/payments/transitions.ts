import type { PaymentStatus } from './payment.ts'

/** Where a payment may go from where it stands. Whatever is not here cannot happen. */
export const moves: Readonly<Record<PaymentStatus, readonly PaymentStatus[]>> = {
  scheduled: ['in_review', 'pending', 'settled', 'failed', 'cancelled'],
  in_review: ['scheduled', 'pending', 'settled', 'failed', 'cancelled'],
  // To itself: its rail opens and takes it, or another takes over.
  pending: ['pending', 'settled', 'failed', 'cancelled'],
  settled: [],
  failed: [],
  cancelled: [],
}
