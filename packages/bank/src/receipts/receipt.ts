import type { Payee, PaymentStatus, StoredPayment } from '../payments/payment.ts'
import type { StoredRefund } from '../refunds/refund.ts'
import type { StoredTransfer } from '../transfers/transfer.ts'

/** A payment, a transfer or a refund, as the customer whose money it was sees it. */
export interface Receipt {
  /** counts up per bank; pages go by it */
  readonly sequence: number
  readonly id: string
  readonly type: 'payment' | 'transfer' | 'refund'
  readonly status: PaymentStatus
  readonly amountMinor: number
  /** null for a refund that comes back: who pays it is not the customer */
  readonly debtorAccountId: string | null
  /** of a payment */
  readonly payee: Payee | null
  /** of a transfer, and of a refund that comes back */
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

/** Towards whoever pays it, it leaves their account; towards whoever had paid, it comes into theirs, and no more is told. */
export function receiptOfRefund(refund: StoredRefund, consentId: string): Receipt {
  const { sequence, id, status, amountMinor, reason: reference, createdAtMs } = refund
  const pays = refund.consentId === consentId
  return {
    sequence,
    id,
    type: 'refund',
    status,
    amountMinor,
    debtorAccountId: pays ? refund.debtorAccountId : null,
    payee: null,
    creditorAccountId: pays ? null : refund.creditorAccountId,
    reference,
    createdAtMs,
  }
}
