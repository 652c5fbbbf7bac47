import type { Receipt } from '@wekeza/bank'
import type { Schema } from '@wekeza/contract'
import { toMoney } from './to-money.ts'
import { toTime } from './to-time.ts'

export function toReceipt(receipt: Receipt): Schema<'Receipt'> {
  return {
    id: receipt.id,
    type: receipt.type,
    status: receipt.status,
    amount: toMoney(receipt.amountMinor),
    debtor_account_id: receipt.debtorAccountId,
    payee: receipt.payee,
    creditor_account_id: receipt.creditorAccountId,
    reference: receipt.reference,
    created_at: toTime(receipt.createdAtMs),
  }
}
