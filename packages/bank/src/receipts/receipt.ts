import type { Payee, PaymentStatus, StoredPayment } from '../payments/payment.ts'
import type { StoredTransfer } from '../transfers/transfer.ts'

/** A payment or a transfer, as the customer whose money it was sees it. */
export interface Receipt {
  /** counts up per bank; pages go by it */
  readonly sequence: number
  readonly id: string
  readonly type: 'payment' | 'transfer'
  readonly status: PaymentStatus
  readonly amountMinor: number
  readonly debtorAccountId: string
  /** of a payment */
  readonly payee: Payee | null
  /** of a transfer */
  readonly creditorAccountId: string | null
  readonly reference: string | null
  readonly createdAtMs: number
}

/** How much was paid under a consent, and how often. */
export interface Paid {
  readonly count: number
  readonly amountMinor: number
}

export function receiptOfPayment(payment: StoredPayment): Receipt {
  const { sequence, id, status, createdAtMs } = payment
  const { amountMinor, debtorAccountId, payee, reference } = payment.instruction
  return {
    sequence,
    id,
    type: 'payment',
    status,
    amountMinor,
    debtorAccountId,
    payee,
    creditorAccountId: null,
    reference,
    createdAtMs,
  }
}

export function receiptOfTransfer({ consentId: _, ...transfer }: StoredTransfer): Receipt {
  return { ...transfer, type: 'transfer', status: 'settled', payee: null }
}
