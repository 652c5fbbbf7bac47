import type { Failure } from '../failure.ts'
import { BULK_ITEMS_MAX, type BulkItem, type BulkMode } from './bulk.ts'

/** Of what is wrong with a file, so much is told at once: one fault for each row that it may have. */
const FAULTS_TOLD_MAX = BULK_ITEMS_MAX

/** Whether enough of a file is good: all of it, or in the mode items at least one row. */
export function checkRows(mode: BulkMode, items: readonly BulkItem[]): Failure | undefined {
  const bad = items.filter(({ paymentId }) => paymentId === null)
  const refused = mode === 'whole' ? bad.length > 0 : bad.length === items.length
  if (!refused) return undefined
  const faults = bad.flatMap(({ row, faults }) => faults.map((fault) => ({ row, fault })))
  return {
    code: 'bulk_payment_items_invalid',
    rowsCount: bad.length,
    itemsCount: items.length,
    faults: faults.slice(0, FAULTS_TOLD_MAX),
  }
}
