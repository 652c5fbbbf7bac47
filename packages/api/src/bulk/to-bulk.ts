import { type Bulk, type BulkItemNow, stillPending, type Tally, versionOfBulk } from '@wekeza/bank'
import type { Schema } from '@wekeza/contract'
import { toMoney } from '../wire/to-money.ts'
import { toTime } from '../wire/to-time.ts'
import { toRowError } from './to-row-error.ts'

const NOTHING: Tally = { count: 0, amountMinor: 0 }

export function toBulk(bulk: Bulk): Schema<'BulkPayment'> {
  const { accepted, rejected, settled, failed } = bulk
  const pending = bulk.status === 'cancelled' ? NOTHING : stillPending(bulk)
  return {
    id: bulk.id,
    version: versionOfBulk(bulk),
    status: bulk.status,
    mode: bulk.mode,
    consent_id: bulk.consentId,
    debtor_account_id: bulk.debtorAccountId,
    file_hash: bulk.fileHash,
    execution_date: bulk.executionDate,
    totals: {
      accepted: toTally(accepted),
      rejected: toTally(rejected),
      settled: toTally(settled),
      failed: toTally(failed),
      pending: toTally(pending),
    },
    fees: toMoney(bulk.feesMinor),
    duplicates_count: bulk.duplicatesCount,
    warnings: bulk.duplicates.map(({ row, duplicateOf }) => ({
      code: 'duplicate_row',
      row,
      duplicate_of: duplicateOf,
    })),
    created_at: toTime(bulk.createdAtMs),
    updated_at: toTime(bulk.updatedAtMs),
  }
}

function toTally({ count, amountMinor }: Tally): Schema<'BulkTally'> {
  return { count, amount: toMoney(amountMinor) }
}

export function toBulkItem({ format }: Bulk, item: BulkItemNow): Schema<'BulkPaymentItem'> {
  const { row, status, amountMinor, faults } = item
  return {
    row,
    status: status === 'scheduled' || status === 'in_review' ? 'pending' : status,
    payment_id: item.paymentId,
    payee: item.payee,
    amount: amountMinor === null ? null : toMoney(amountMinor),
    fee: toMoney(item.feeMinor),
    rail: item.rail,
    reference: item.reference,
    failure_code: item.failureCode,
    duplicate_of: item.duplicateOf,
    errors: faults.map((fault) => toRowError(format, row, fault)),
  }
}
