import type { Change } from '../changes.ts'
import type { Ids } from '../ports/ids.ts'
import type { Payment, PaymentStatus } from './payment.ts'
import { paymentEvent } from './payment-event.ts'

/** Moves a payment on from where it was read, and tells whoever listens. */
export function movePayment(
  payment: Payment,
  to: { status: PaymentStatus; failureCode?: string },
  ids: Ids,
  atMs: number,
): { payment: Payment; changes: Change[] } {
  const move = { status: to.status, failureCode: to.failureCode ?? null, updatedAtMs: atMs }
  const moved: Payment = { ...payment, ...move }
  return {
    payment: moved,
    changes: [
      { kind: 'move-payment', id: payment.id, from: payment.status, to: move },
      paymentEvent(moved, ids, atMs),
    ],
  }
}
