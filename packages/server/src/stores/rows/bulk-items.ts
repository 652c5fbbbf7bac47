import type { BulkItem, BulkItemNow } from '@wekeza/bank'

type BulkItemRow = [
  row: number,
  paymentId: string | null,
  amountMinor: number | null,
  feeMinor: number,
  payee: string | null,
  rail: BulkItem['rail'],
  reference: string | null,
  creditorAccountId: string | null,
  duplicateOf: number | null,
  faults: string | null,
]

type BulkItemNowRow = [
  ...BulkItemRow,
  status: BulkItemNow['status'],
  begun: number | boolean,
  failureCode: string | null,
]

export const BULK_ITEM_COLUMNS =
  'row_number, payment_id, amount_minor, fee_minor, payee, rail, reference, creditor_account_id, duplicate_of, faults'

/** Where an item stands: what its payment says, or what can be said without one. */
export const BULK_ITEM_STATUS = `CASE WHEN item.payment_id IS NULL THEN 'rejected'
  WHEN payment.status IS NOT NULL THEN payment.status
  WHEN bulk_payment.status = 'cancelled' THEN 'cancelled' ELSE 'pending' END`

/** An item beside its file, and its payment if that is made. */
export const BULK_ITEMS = `SELECT ${BULK_ITEM_COLUMNS.split(', ')
  .map((column) => `item.${column}`)
  .join(', ')}, ${BULK_ITEM_STATUS}, payment.id IS NOT NULL, payment.failure_code
  FROM bulk_item AS item
  JOIN bulk_payment ON bulk_payment.bank = item.bank AND bulk_payment.id = item.bulk_id
  LEFT JOIN payment ON payment.bank = item.bank AND payment.id = item.payment_id`

export function bulkItemValues(item: BulkItem): BulkItemRow {
  const { row, paymentId, amountMinor, feeMinor, payee, rail, reference } = item
  const { creditorAccountId, duplicateOf, faults } = item
  return [
    row,
    paymentId,
    amountMinor,
    feeMinor,
    payee && JSON.stringify(payee),
    rail,
    reference,
    creditorAccountId,
    duplicateOf,
    faults.length === 0 ? null : JSON.stringify(faults),
  ]
}

/** @param row what BULK_ITEMS selects */
export function bulkItemOf(row: unknown): BulkItemNow {
  const [number, paymentId, amountMinor, feeMinor, payee, rail, reference, ...rest] =
    row as BulkItemNowRow
  const [creditorAccountId, duplicateOf, faults, status, begun, failureCode] = rest
  return {
    row: number,
    paymentId,
    amountMinor,
    feeMinor,
    payee: payee === null ? null : JSON.parse(payee),
    rail,
    reference,
    creditorAccountId,
    duplicateOf,
    faults: faults === null ? [] : JSON.parse(faults),
    status,
    begun: Boolean(begun),
    failureCode,
  }
}
