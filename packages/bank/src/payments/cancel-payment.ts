import type { Consent } from '../consents/consent.ts'
import { type Decision, refuse } from '../decision.ts'
import type { Ids } from '../ports/ids.ts'
import { movePayment } from './move-payment.ts'
import type { Payment } from './payment.ts'
import { unspentBy } from './unspent-by.ts'

/** Cancels a payment that waits for its day. One that is cancelled already stays so, so that a retry is safe. */
export function cancelPayment(
  payment: Payment,
  consent: Consent,
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
  const moved = movePayment(payment, { status: 'cancelled' }, ids, atMs)
  return { ...moved, ok: true, changes: [...moved.changes, ...unspentBy(payment, consent)] }
}
