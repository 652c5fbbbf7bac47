import type { Change } from '../changes.ts'
import { holdPayment, releasePayment } from './hold-payment.ts'
import type { Payment } from './payment.ts'

/** Whether a payment's amount and fee are held on its debtor's account. */
export function isHeld({ status }: Pick<Payment, 'status'>): boolean {
  return status === 'in_review' || status === 'pending'
}

/** What is held for such a payment. */
export function heldMinor({ instruction, feeMinor }: Payment): number {
  return instruction.amountMinor + feeMinor
}

/** Gives back what was held for a payment that comes to nothing, or waits for another day. */
export function releaseHeld(payment: Payment): Change[] {
  return isHeld(payment) ? releasePayment(payment, 'removed') : []
}

/** Holds what a payment needs as it goes on: another rail has another fee. */
export function holdOn(before: Payment, after: Payment, atMs: number): Change[] {
  if (isHeld(before) && heldMinor(before) === heldMinor(after)) return []
  return [...releaseHeld(before), ...holdPayment(after, atMs)]
}
