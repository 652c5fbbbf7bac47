import { type Decision, refuse } from '../decision.ts'
import type { Ids } from '../ports/ids.ts'
import { movePayment } from './move-payment.ts'
import type { Payment } from './payment.ts'

/** Cancels a payment that waits for its day. One that is cancelled already stays so, so that a retry is safe. */
export function cancelPayment(
  payment: Payment,
  ids: Ids,
  atMs: number,
): Decision<{ payment: Payment }> {
  if (payment.status === 'cancelled') return { ok: true, payment, changes: [] }
  if (payment.status !== 'scheduled') {
    return refuse({
      code: 'payment_not_cancellable',
      paymentId: payment.id,
      status: payment.status,
    })
  }
  return { ok: true, ...movePayment(payment, { status: 'cancelled' }, ids, atMs) }
}
