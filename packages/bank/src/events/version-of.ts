import { type Bulk, isOpen } from '../bulk-payments/bulk.ts'
import type { Payment } from '../payments/payment.ts'
import type { Transaction } from '../transactions/transaction.ts'

/** One that was settled as it was made has no steps: its row tells its only one. */
export function versionOfPayment({ steps }: Pick<Payment, 'steps'>): number {
  return Math.max(1, steps)
}

/** Of a transfer or a refund: it is taken, and then it ends. */
export function versionOfMoney({ status }: { readonly status: string }): number {
  return status === 'pending' ? 1 : 2
}

/** Each item that begins or ends changes a bulk payment, and so does its own end. */
export function versionOfBulk(bulk: Bulk): number {
  const { begunCount, settled, failed } = bulk
  return 1 + begunCount + settled.count + failed.count + (isOpen(bulk) ? 0 : 1)
}

/** What is posted replaces what was pending under the same id. */
export function versionOfTransaction({ status }: Pick<Transaction, 'status'>): number {
  return status === 'pending' ? 1 : VERSION_WHEN_POSTED
}

export const VERSION_WHEN_POSTED = 2
