import type { Bulk, StoredBulk } from '@wekeza/bank'

type BulkRow = [
  id: string,
  consentId: string,
  debtorAccountId: string,
  status: Bulk['status'],
  mode: Bulk['mode'],
  format: Bulk['format'],
  fileHash: string,
  executionDate: string | null,
  acceptedCount: number,
  acceptedMinor: number,
  rejectedCount: number,
  rejectedMinor: number,
  settledCount: number,
  settledMinor: number,
  failedCount: number,
  failedMinor: number,
  feesMinor: number,
  begunCount: number,
  duplicatesCount: number,
  duplicates: string,
  createdAtMs: number,
  updatedAtMs: number,
]

export const BULK_COLUMNS = `id, consent_id, debtor_account_id, status, mode, format, file_hash, execution_date,
  accepted_count, accepted_minor, rejected_count, rejected_minor, settled_count, settled_minor, failed_count, failed_minor, fees_minor,
  begun_count, duplicates_count, duplicates, created_at_ms, updated_at_ms`

export function bulkValues(bulk: Bulk): BulkRow {
  const { accepted, rejected, settled, failed } = bulk
  return [
    bulk.id,
    bulk.consentId,
    bulk.debtorAccountId,
    bulk.status,
    bulk.mode,
    bulk.format,
    bulk.fileHash,
    bulk.executionDate,
    accepted.count,
    accepted.amountMinor,
    rejected.count,
    rejected.amountMinor,
    settled.count,
    settled.amountMinor,
    failed.count,
    failed.amountMinor,
    bulk.feesMinor,
    bulk.begunCount,
    bulk.duplicatesCount,
    JSON.stringify(bulk.duplicates),
    bulk.createdAtMs,
    bulk.updatedAtMs,
  ]
}

/** @param row the bulk payment's sequence, and behind it its columns */
export function bulkOf(row: unknown): StoredBulk {
  const [sequence, id, consentId, debtorAccountId, status, mode, format, fileHash, ...counted] =
    row as [sequence: number, ...BulkRow]
  const [executionDate, accepted, acceptedMinor, rejected, rejectedMinor, ...rest] = counted
  const [settled, settledMinor, failed, failedMinor, feesMinor, begunCount, ...last] = rest
  const [duplicatesCount, duplicates, createdAtMs, updatedAtMs] = last
  return {
    sequence,
    id,
    consentId,
    debtorAccountId,
    status,
    mode,
    format,
    fileHash,
    executionDate,
    accepted: { count: accepted, amountMinor: acceptedMinor },
    rejected: { count: rejected, amountMinor: rejectedMinor },
    settled: { count: settled, amountMinor: settledMinor },
    failed: { count: failed, amountMinor: failedMinor },
    feesMinor,
    begunCount,
    duplicatesCount,
    duplicates: JSON.parse(duplicates),
    createdAtMs,
    updatedAtMs,
  }
}
