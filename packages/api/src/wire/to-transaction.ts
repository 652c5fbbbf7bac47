import { type Transaction, versionOfTransaction } from '@wekeza/bank'
import type { Schema } from '@wekeza/contract'
import { toMoney } from './to-money.ts'
import { toTime } from './to-time.ts'

export function toTransaction(row: Omit<Transaction, 'sequence'>): Schema<'Transaction'> {
  const pending = row.status === 'pending'
  const atTime = toTime(row.bookedAtMs)
  return {
    id: row.id,
    version: versionOfTransaction(row),
    account_id: row.accountId,
    status: row.status,
    direction: row.amountMinor < 0 ? 'debit' : 'credit',
    amount: toMoney(Math.abs(row.amountMinor)),
    description: row.description,
    counterparty: row.counterparty,
    payment_id: row.paymentId,
    balance_after: row.balanceAfterMinor === null ? null : toMoney(row.balanceAfterMinor),
    booked_at: pending ? null : atTime,
    held_at: pending ? atTime : null,
  }
}
