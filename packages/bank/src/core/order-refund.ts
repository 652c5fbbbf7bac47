import type { Change } from '../changes.ts'
import { type Booking, refundText } from '../refunds/book-refund.ts'
import { order } from './order-payment.ts'

/** Leaves a refund to the core outside. What an account of this bank gives back is held; what a rail brings is not. */
export function orderRefund({ refund, payment }: Booking, atMs: number): Change[] {
  const { id, rail, debtorAccountId, creditorAccountId, amountMinor } = refund
  return [
    ...(rail === 'internal'
      ? [{ kind: 'hold', accountId: debtorAccountId, amountMinor } as const]
      : []),
    ...order({
      id,
      kind: 'refund',
      refundOf: payment.id,
      debtorAccountId,
      creditorAccountId,
      payee: null,
      rail,
      amountMinor,
      feeMinor: 0,
      description: refundText(refund, payment),
      status: 'waiting',
      asks: 0,
      orderedAtMs: atMs,
      updatedAtMs: atMs,
    }),
  ]
}
