import type { Consent } from '../consents/consent.ts'
import { type Decision, refuse } from '../decision.ts'
import type { Ids } from '../ports/ids.ts'
import { releaseHeld } from './held.ts'
import { movePayment } from './move-payment.ts'
import type { Payment } from './payment.ts'
import { unspentBy } from './unspent-by.ts'

/**
 * Cancels a payment that waits for its day, for a person at the bank, or for its rail to open. One that is cancelled
 * already stays so, so that a retry is safe.
 */
export function cancelPayment(
  payment: Payment,
  consent: Consent,
  ids: Ids,
  atMs: number,
): Decision<{ payment: Payment }> {
  if (payment.status === 'cancelled') return { ok: true, payment, changes: [] }
  if (!waits(payment)) {
    return refuse({
      code: 'payment_not_cancellable',
      paymentId: payment.id,
      status: payment.status,
    })
  }
  const moved = movePayment(payment, { status: 'cancelled', expectedAtMs: null }, ids, atMs)
  return {
    ok: true,
    payment: moved.payment,
    changes: [...moved.changes, ...releaseHeld(payment), ...unspentBy(payment, consent)],
  }
}

function waits({ status, submittedAtMs }: Payment): boolean {
  if (status === 'scheduled' || status === 'in_review') return true
  return status === 'pending' && submittedAtMs === null
}
