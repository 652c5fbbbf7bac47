import type { Beneficiary } from '@wekeza/bank'
import type { Schema } from '@wekeza/contract'
import { toTime } from './to-time.ts'

export function toBeneficiary(row: Beneficiary): Schema<'Beneficiary'> {
  return {
    id: row.id,
    account_id: row.accountId,
    payee: row.payee,
    created_at: toTime(row.createdAtMs),
  }
}
