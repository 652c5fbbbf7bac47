import type { Change } from '../changes.ts'
import { type PendingEnd, pendingOf } from '../transactions/pending.ts'
import type { Payment } from './payment.ts'

type Held = Pick<Payment, 'id' | 'instruction'> & { readonly feeMinor: number }

/** Holds a payment's amount and fee on its debtor's account, and shows them there as pending. */
export function holdPayment(payment: Held, atMs: number): Change[] {
  const { debtorAccountId: accountId, amountMinor } = payment.instruction
  return [
    { kind: 'hold', accountId, amountMinor: amountMinor + payment.feeMinor },
    ...pendingOf(payment, atMs).map((pending): Change => ({ kind: 'show-pending', pending })),
  ]
}

/** Gives back what a payment held. Its postings, if it has any, go into the same commit. */
export function releasePayment(payment: Held, to: PendingEnd): Change[] {
  const { debtorAccountId: accountId, amountMinor } = payment.instruction
  return [
    { kind: 'release', accountId, amountMinor: amountMinor + payment.feeMinor },
    ...pendingOf(payment, 0).map(({ id }): Change => ({ kind: 'end-pending', accountId, id, to })),
  ]
}
