import type { Call } from '../calls/call.ts'
import { operations } from '../generated/operations.ts'
import { BulkPayments as GeneratedBulkPayments } from '../generated/resources.ts'
import type { BulkPayment, BulkPaymentRequest } from '../generated/schemas.ts'
import type { WriteOptions } from '../options.ts'
import { checkKeys } from '../settings/check-keys.ts'
import { RawBody } from '../transport/raw-body.ts'

/** What a CSV cannot say of itself. */
export interface CsvTerms {
  /** whether one bad row refuses the file, or only itself; default 'whole' */
  mode?: NonNullable<BulkPaymentRequest['mode']>
  /** a later day in East Africa Time, such as '2026-02-27'; left out, it is paid now */
  executionDate?: string
}

/** `wekeza.bulkPayments`: bulk payments of the contract, and files of them. */
export class BulkPayments extends GeneratedBulkPayments {
  /**
   * Pays a CSV file, sent byte for byte: the consent names its SHA-256, so do not read and write it anew.
   * @param csv the file's text, in UTF-8
   * @throws {UnprocessableError} 422 bulk_payment_items_invalid, with each bad row named; payment_differs_from_consent
   * @throws {ApiError} what `bulkPayments.create` throws
   * @example
   * const bulkPayment = await wekeza.bulkPayments.createCsv(
   *   'name,account_number,bank_code,amount\nBaraka Traders Ltd,0110000021,77,1250.00\n',
   *   { mode: 'items' },
   *   { idempotencyKey: 'payroll-2026-01' },
   * )
   */
  createCsv(csv: string, terms: CsvTerms = {}, options?: WriteOptions): Call<BulkPayment> {
    checkKeys('bulkPayments.createCsv terms', terms, ['mode', 'executionDate'])
    const { createBulkPayment } = operations
    const query = new URLSearchParams({
      ...(terms.mode && { mode: terms.mode }),
      ...(terms.executionDate && { execution_date: terms.executionDate }),
    })
    const path = query.size > 0 ? `${createBulkPayment.path}?${query}` : createBulkPayment.path
    const operation = { ...createBulkPayment, name: 'bulkPayments.createCsv', path } as const
    return this.makeCall(operation, [], new RawBody('text/csv', csv), options)
  }
}
