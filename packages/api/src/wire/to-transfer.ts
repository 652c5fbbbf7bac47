import { type Transfer, versionOfMoney } from '@wekeza/bank'
import type { Schema } from '@wekeza/contract'
import { toMoney } from './to-money.ts'
import { toTime } from './to-time.ts'

export function toTransfer(transfer: Transfer): Schema<'Transfer'> {
  return {
    id: transfer.id,
    version: versionOfMoney(transfer),
    status: transfer.status,
    consent_id: transfer.consentId,
    debtor_account_id: transfer.debtorAccountId,
    creditor_account_id: transfer.creditorAccountId,
    amount: toMoney(transfer.amountMinor),
    reference: transfer.reference,
    failure_code: transfer.failureCode,
    created_at: toTime(transfer.createdAtMs),
  }
}
