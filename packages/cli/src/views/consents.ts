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
    ['cap', consent.cap_per_payment && formatMoney(consent.cap_per_payment)],
    ['in a period', periodLine(consent)],
    ['from', consent.debtor_account_id],
    ...payeesOf(consent).map((payee): [string, string] => ['to', payeeLine(payee)]),
    ['rail', consent.rail],
    ['payment', consent.payment_id],
    ['starts', consent.starts_at && formatTime(consent.starts_at)],
    ['expires', formatTime(consent.expires_at)],
    ['made', formatTime(consent.created_at)],
    ['approve at', consent.authorisation_url],
  ])

function payeesOf({ payee, payees }: Consent): readonly Parameters<typeof payeeLine>[0][] {
  return payee ? [payee] : payees
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
