import type { Consent } from '@wekeza/sdk'
import { card } from '../output/card.ts'
import { formatMoney, formatTime } from '../output/format.ts'
import { type Column, table } from '../output/table.ts'
import type { View } from '../output/view.ts'
import type { Style } from '../terminal/paint.ts'
import { payeeLine } from './payments.ts'

const STYLES: Readonly<Record<string, Style>> = {
  awaiting_authorisation: 'yellow',
  awaiting_co_holder: 'yellow',
  authorised: 'green',
  rejected: 'red',
  revoked: 'red',
}

const COLUMNS: readonly Column<Consent>[] = [
  { title: 'consent', text: ({ id }) => id },
  { title: 'kind', text: ({ kind }) => kind },
  { title: 'status', text: ({ status }) => status, style: ({ status }) => STYLES[status] ?? null },
  { title: 'customer', text: ({ customer_id }) => customer_id ?? '-' },
  { title: 'expires', text: ({ expires_at }) => expires_at.slice(0, 10) },
]

export const consentTable: View<readonly Consent[]> = (consents) => table(consents, COLUMNS)

export const consentCard: View<Consent> = (consent) =>
  card([
    ['consent', consent.id],
    ['kind', consent.kind],
    ['status', consent.status],
    ['customer', consent.customer_id],
    ['accounts', listed(consent.account_ids)],
    ['withheld', consent.accounts_withheld ? 'there are accounts that are not shown' : null],
    ['permissions', listed(consent.permissions)],
    ['transactions', windowLine(consent)],
    ['amount', consent.amount && formatMoney(consent.amount)],
    ['cap', capLine(consent)],
    ['in a period', periodLine(consent)],
    ['total', totalLine(consent)],
    ['file', consent.file_hash],
    ['from', consent.debtor_account_id],
    ...payeesOf(consent).map((payee): [string, string] => ['to', payeeLine(payee)]),
    ['rail', consent.rail],
    ['or by', listed(consent.fallback_rails)],
    ['payment', consent.payment_id],
    ['starts', consent.starts_at && formatTime(consent.starts_at)],
    ['expires', formatTime(consent.expires_at)],
    ['made', formatTime(consent.created_at)],
    ['approve at', consent.authorisation_url],
  ])

function payeesOf({ payee, payees }: Consent): readonly Parameters<typeof payeeLine>[0][] {
  return payee ? [payee] : payees
}

function capLine({ cap_per_payment: paid, cap_per_refund: back }: Consent): string | null {
  const cap = paid ?? back
  return cap && formatMoney(cap)
}

function totalLine({ total, items_count: count }: Consent): string | null {
  return total && `${formatMoney(total)} in ${count} payments`
}

function periodLine(consent: Consent): string | null {
  const { cap_per_period: cap, payments_per_period_max: most } = consent
  if (!cap) return null
  const count = most === null ? '' : `, ${most} payments at most`
  return `${formatMoney(cap.amount)} a ${cap.period}${count}`
}

function windowLine({ transactions_from: from, transactions_to: to }: Consent): string | null {
  if (!from && !to) return null
  return [from && `from ${formatTime(from)}`, to && `before ${formatTime(to)}`]
    .filter(Boolean)
    .join(', ')
}

const listed = (words: readonly string[]) => (words.length === 0 ? null : words.join(', '))
