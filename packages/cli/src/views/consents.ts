import type { Consent } from '@wekeza/sdk'
import { card } from '../output/card.ts'
import { formatMoney, formatTime } from '../output/format.ts'
import { type Column, table } from '../output/table.ts'
import type { View } from '../output/view.ts'
import type { Style } from '../terminal/paint.ts'
import { payeeLine } from './payments.ts'

const STYLES: Readonly<Record<string, Style>> = {
  awaiting_authorisation: 'yellow',
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
    ['permissions', listed(consent.permissions)],
    ['amount', consent.amount && formatMoney(consent.amount)],
    ['cap', consent.cap_per_payment && formatMoney(consent.cap_per_payment)],
    ['from', consent.debtor_account_id],
    ['to', consent.payee && payeeLine(consent.payee)],
    ['rail', consent.rail],
    ['payment', consent.payment_id],
    ['expires', formatTime(consent.expires_at)],
    ['made', formatTime(consent.created_at)],
    ['approve at', consent.authorisation_url],
  ])

const listed = (words: readonly string[]) => (words.length === 0 ? null : words.join(', '))
