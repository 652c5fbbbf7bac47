import type { StoredTransfer, Transfer } from '@wekeza/bank'

type TransferRow = [
  id: string,
  consentId: string,
  debtorAccountId: string,
  creditorAccountId: string,
  amountMinor: number,
  reference: string | null,
  createdAtMs: number,
  status: Transfer['status'],
  failureCode: string | null,
]

export const TRANSFER_COLUMNS =
  'id, consent_id, debtor_account_id, creditor_account_id, amount_minor, reference, created_at_ms, status, failure_code'

export function transferValues(transfer: Transfer): TransferRow {
  const { id, consentId, debtorAccountId, creditorAccountId, amountMinor } = transfer
  const { reference, createdAtMs, status, failureCode } = transfer
  const accounts = [debtorAccountId, creditorAccountId] as const
  return [id, consentId, ...accounts, amountMinor, reference, createdAtMs, status, failureCode]
}

/** @param row the transfer's sequence, and behind it its columns */
export function transferOf(row: unknown): StoredTransfer {
  const [sequence, id, consentId, debtorAccountId, creditorAccountId, ...rest] = row as [
    sequence: number,
    ...TransferRow,
  ]
  const [amountMinor, reference, createdAtMs, status, failureCode] = rest
  const accounts = { debtorAccountId, creditorAccountId }
  const stands = { status, failureCode }
  return { sequence, id, consentId, ...stands, ...accounts, amountMinor, reference, createdAtMs }
}
