import type { Money, Payee, Payment, Transfer } from '@wekeza/sdk'
import { card } from '../output/card.ts'
import { formatMoney, formatTime } from '../output/format.ts'
import { type Column, table } from '../output/table.ts'
import type { View } from '../output/view.ts'
import type { Style } from '../terminal/paint.ts'

const STYLES: Readonly<Record<string, Style>> = {
  settled: 'green',
  pending: 'yellow',
  in_review: 'yellow',
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
    ['rail', railLine(payment)],
    ['fee', formatMoney(payment.fee)],
    ['refunded', isZero(payment.refunded) ? null : formatMoney(payment.refunded)],
    ['expected', payment.expected_at && formatTime(payment.expected_at)],
    ['reference', payment.reference],
    ['on', payment.execution_date],
    ['failure', payment.failure_code],
    ['consent', payment.consent_id],
    ['made', formatTime(payment.created_at)],
  ])

function isZero({ amount }: Money): boolean {
  return Number(amount) === 0
}

/** The rail that carries it, and the one that was to. */
function railLine({ rail, carried_by }: Payment): string {
  return carried_by === rail ? rail : `${carried_by} instead of ${rail}`
}

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

/** `Baraka Traders Ltd, 0110000021@77`: as --to takes it; or the phone, the paybill, the till. */
export function payeeLine(payee: Payee): string {
  return `${payee.name}, ${whereOf(payee)}`
}

function whereOf(payee: Payee): string {
  switch (payee.type) {
    case 'account':
      return `${payee.account_number}@${payee.bank_code}`
    case 'mobile':
      return `+${payee.phone_number}`
    case 'paybill':
      return `paybill ${payee.paybill_number}, account ${payee.account_reference}`
    case 'till':
      return `till ${payee.till_number}`
  }
}
