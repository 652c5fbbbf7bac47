import type { BulkPayment, BulkPaymentItem, BulkTally } from '@wekeza/sdk'
import { card } from '../output/card.ts'
import { formatMoney, formatTime } from '../output/format.ts'
import { type Column, table } from '../output/table.ts'
import type { View } from '../output/view.ts'
import { payeeLine } from './payments.ts'

const COLUMNS: readonly Column<BulkPayment>[] = [
  { title: 'bulk payment', text: ({ id }) => id },
  { title: 'status', text: ({ status }) => status },
  { title: 'rows', text: ({ totals }) => String(totals.accepted.count), align: 'right' },
  { title: 'total', text: ({ totals }) => formatMoney(totals.accepted.amount), align: 'right' },
  { title: 'made', text: ({ created_at }) => created_at.slice(0, 10) },
]

const ITEM_COLUMNS: readonly Column<BulkPaymentItem>[] = [
  { title: 'row', text: ({ row }) => String(row), align: 'right' },
  { title: 'status', text: ({ status }) => status },
  {
    title: 'amount',
    text: ({ amount }) => (amount ? formatMoney(amount) : '-'),
    align: 'right',
  },
  { title: 'to', text: ({ payee }) => (payee ? payeeLine(payee) : '-'), shrinks: true },
  { title: 'payment', text: ({ payment_id }) => payment_id ?? '-', drops: true },
  { title: 'why', text: whyOf, shrinks: true },
]

function whyOf({ failure_code, errors }: BulkPaymentItem): string {
  return failure_code ?? (errors.map(({ code }) => code).join(', ') || '-')
}

export const bulkPaymentTable: View<readonly BulkPayment[]> = (rows) => table(rows, COLUMNS)

export const bulkItemTable: View<readonly BulkPaymentItem[]> = (rows) => table(rows, ITEM_COLUMNS)

export const bulkPaymentCard: View<BulkPayment> = (bulk) =>
  card([
    ['bulk payment', bulk.id],
    ['status', bulk.status],
    ['mode', bulk.mode],
    ['from', bulk.debtor_account_id],
    ['accepted', tallyLine(bulk.totals.accepted)],
    ['rejected', tallyLine(bulk.totals.rejected)],
    ['settled', tallyLine(bulk.totals.settled)],
    ['failed', tallyLine(bulk.totals.failed)],
    ['pending', tallyLine(bulk.totals.pending)],
    ['fees', formatMoney(bulk.fees)],
    ['on', bulk.execution_date],
    ['doubles', bulk.duplicates_count > 0 ? String(bulk.duplicates_count) : null],
    ['consent', bulk.consent_id],
    ['made', formatTime(bulk.created_at)],
  ])

function tallyLine({ count, amount }: BulkTally): string | null {
  return count === 0 ? null : `${count}, ${formatMoney(amount)}`
}
