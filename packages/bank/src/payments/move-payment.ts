import { countEnded } from '../bulk-payments/count-ended.ts'
import type { Change } from '../changes.ts'
import type { Ids } from '../ports/ids.ts'
import type { Payment, PaymentMove, PaymentStatus } from './payment.ts'
import { paymentEvent } from './payment-event.ts'
import { moves } from './transitions.ts'

/** Where a payment goes, and why. What is not named stays. */
export interface PaymentGoes extends Partial<Omit<PaymentMove, 'status' | 'updatedAtMs'>> {
  readonly status: PaymentStatus
  /** a word for its history; left out: the code of its failure, or none */
  readonly reason?: string | null
}

/**
 * Moves a payment on from where it was read, keeps the step, and tells whoever listens if its status is another.
 * @throws if there is no such move; a defect of ours, never of a caller
 */
export function movePayment(
  payment: Payment,
  goes: PaymentGoes,
  ids: Ids,
  atMs: number,
): { payment: Payment; changes: Change[] } {
  const { reason = goes.failureCode ?? null, ...set } = goes
  if (!moves[payment.status].includes(set.status)) {
    throw new Error(`${payment.id}: no way from ${payment.status} to ${set.status}`)
  }
  const number = payment.steps + 1
  const moved: Payment = { ...payment, ...set, steps: number, updatedAtMs: atMs }
  const { status, carriedBy, feeMinor, submittedAtMs, expectedAtMs, failureCode } = moved
  const stands = { status, carriedBy, feeMinor, submittedAtMs, expectedAtMs, failureCode }
  const step = { number, status, carriedBy, reason, atMs }
  const to: PaymentMove = { ...stands, updatedAtMs: atMs }
  const told = payment.status === status ? [] : [paymentEvent(moved, ids, atMs)]
  const from = payment.status
  return {
    payment: moved,
    changes: [
      { kind: 'move-payment', id: payment.id, from, to, step },
      ...told,
      ...countEnded(moved, atMs),
    ],
  }
}
