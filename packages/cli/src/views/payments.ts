import type { Payee, Payment, Transfer } from '@wekeza/sdk'
import { card } from '../output/card.ts'
import { formatMoney, formatTime } from '../output/format.ts'
import { type Column, table } from '../output/table.ts'
import type { View } from '../output/view.ts'
import type { Style } from '../terminal/paint.ts'

type PayeeLike = Pick<Payee, 'name' | 'account_number' | 'bank_code'>

const STYLES: Readonly<Record<string, Style>> = {
  settled: 'green',
  pending: 'yellow',
  scheduled: 'cyan',
  failed: 'red',
}

const COLUMNS: readonly Column<Payment>[] = [
  { title: 'payment', text: ({ id }) => id },
  { title: 'status', text: ({ status }) => status, style: ({ status }) => STYLES[status] ?? null },
  { title: 'amount', text: ({ amount }) => formatMoney(amount), align: 'right' },
  { title: 'to', text: ({ payee }) => payee.name, shrinks: true },
  { title: 'reference', text: ({ reference }) => reference ?? '-', shrinks: true, drops: true },
  { title: 'made', text: ({ created_at }) => created_at.slice(0, 10) },
]

export const paymentTable: View<readonly Payment[]> = (payments) => table(payments, COLUMNS)

export const paymentCard: View<Payment> = (payment) =>
  card([
    ['payment', payment.id],
    ['status', payment.status],
    ['amount', formatMoney(payment.amount)],
    ['from', payment.debtor_account_id],
    ['to', payeeLine(payment.payee)],
    ['rail', payment.rail],
    ['reference', payment.reference],
    ['on', payment.execution_date],
    ['failure', payment.failure_code],
    ['consent', payment.consent_id],
    ['made', formatTime(payment.created_at)],
  ])

export const transferCard: View<Transfer> = (transfer) =>
  card([
    ['transfer', transfer.id],
    ['status', transfer.status],
    ['amount', formatMoney(transfer.amount)],
    ['from', transfer.debtor_account_id],
    ['to', transfer.creditor_account_id],
    ['reference', transfer.reference],
    ['consent', transfer.consent_id],
    ['made', formatTime(transfer.created_at)],
  ])

/** `Baraka Traders Ltd, 0110000021@77`: as --to takes it. */
export function payeeLine({ name, account_number, bank_code }: PayeeLike): string {
  return `${name}, ${account_number}@${bank_code}`
}
