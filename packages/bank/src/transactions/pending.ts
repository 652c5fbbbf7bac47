import type { Payment } from '../payments/payment.ts'

/** What is held for a payment, as the account's holder sees it until it is posted or comes to nothing. */
export interface PendingTransaction {
  /** the posting that follows has the same */
  readonly id: string
  readonly accountId: string
  /** negative: money that is about to go out */
  readonly amountMinor: number
  readonly description: string
  readonly counterparty: string | null
  readonly paymentId: string
  readonly heldAtMs: number
}

/** How a pending transaction ends: a posting takes its place, or nothing does. */
export type PendingEnd = 'posted' | 'removed'

/**
 * The debtor's transaction of a payment, a transfer or a refund carries its own number, so that it is known before it is
 * booked.
 */
export function transactionIdOf(paymentId: string): string {
  return `txn${paymentId.slice(paymentId.indexOf('_'))}`
}

/** Its fee's transaction stands beside it. */
export function feeTransactionIdOf(paymentId: string): string {
  return `${transactionIdOf(paymentId)}f`
}

type Held = Pick<Payment, 'id' | 'instruction'> & { readonly feeMinor: number }

/** What a payment shows on its debtor's account while its money is held: the amount, and the fee if there is one. */
export function pendingOf({ id, instruction, feeMinor }: Held, heldAtMs: number) {
  const { debtorAccountId: accountId, amountMinor, payee, reference } = instruction
  const shared = { accountId, paymentId: id, heldAtMs }
  const amount: PendingTransaction = {
    ...shared,
    id: transactionIdOf(id),
    amountMinor: -amountMinor,
    description: reference ?? `Payment to ${payee.name}`,
    counterparty: payee.name,
  }
  if (feeMinor === 0) return [amount]
  const fee: PendingTransaction = {
    ...shared,
    id: feeTransactionIdOf(id),
    amountMinor: -feeMinor,
    description: FEE_DESCRIPTION,
    counterparty: null,
  }
  return [amount, fee]
}

/** What the posting of a fee says too. */
export const FEE_DESCRIPTION = 'Payment fee'
