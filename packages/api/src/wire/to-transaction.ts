import type { Transaction } from '@wekeza/bank'
import type { Schema } from '@wekeza/contract'
import { toMoney } from './to-money.ts'
import { toTime } from './to-time.ts'

export function toTransaction(row: Transaction): Schema<'Transaction'> {
  return {
    id: row.id,
    account_id: row.accountId,
    direction: row.amountMinor < 0 ? 'debit' : 'credit',
    amount: toMoney(Math.abs(row.amountMinor)),
    description: row.description,
    counterparty: row.counterparty,
    payment_id: row.paymentId,
    balance_after: toMoney(row.balanceAfterMinor),
    booked_at: toTime(row.bookedAtMs),
  }
}
