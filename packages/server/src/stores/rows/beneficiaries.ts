import { type Beneficiary, payeeKey, type StoredBeneficiary } from '@wekeza/bank'

export const BENEFICIARY_COLUMNS = 'account_id, payee_key, id, payee, created_at_ms'

export function beneficiaryValues({ accountId, payee, id, createdAtMs }: Beneficiary) {
  return [accountId, payeeKey(payee), id, JSON.stringify(payee), createdAtMs] as const
}

type BeneficiaryRow = [
  sequence: number,
  accountId: string,
  payeeKey: string,
  id: string,
  payee: string,
  createdAtMs: number,
]

/** @param row the beneficiary's sequence, and behind it its columns */
export function beneficiaryOf(row: unknown): StoredBeneficiary {
  const [sequence, accountId, , id, payee, createdAtMs] = row as BeneficiaryRow
  return { sequence, id, accountId, payee: JSON.parse(payee), createdAtMs }
}
