import type { MyConsent, MyConsentDetail, MyProfile, Receipt } from '@wekeza/sdk'
import { card } from '../output/card.ts'
import { formatMoney, formatTime } from '../output/format.ts'
import { type Column, table } from '../output/table.ts'
import type { View } from '../output/view.ts'
import { accountTable } from './accounts.ts'
import { consentCard } from './consents.ts'

const CONSENTS: readonly Column<MyConsent>[] = [
  { title: 'consent', text: ({ consent }) => consent.id },
  { title: 'asked by', text: ({ application_name }) => application_name, shrinks: true },
  { title: 'kind', text: ({ consent }) => consent.kind },
  { title: 'status', text: ({ consent }) => consent.status },
  { title: 'expires', text: ({ consent }) => consent.expires_at.slice(0, 10) },
]

export const myConsentTable: View<readonly MyConsent[]> = (consents) => table(consents, CONSENTS)

export const myConsentCard: View<MyConsent> = ({ consent, application_name }) =>
  `asked by ${application_name}\n${consentCard(consent)}`

const READS: readonly Column<MyConsentDetail['reads'][number]>[] = [
  { title: 'account', text: ({ account_id }) => account_id },
  { title: 'read', text: ({ permission }) => permission },
  { title: 'times', text: ({ count }) => String(count), align: 'right' },
  { title: 'last', text: ({ last_at }) => formatTime(last_at) },
]

export const myConsentDetail: View<MyConsentDetail> = (detail) => {
  const { reads, paid } = detail
  const paying = paid.count === 0 ? [] : [`paid ${formatMoney(paid.amount)} in ${paid.count}`]
  const reading = reads.length === 0 ? [] : [table(reads, READS)]
  return [myConsentCard(detail), ...paying, ...reading].join('\n\n')
}

const RECEIPTS: readonly Column<Receipt>[] = [
  { title: 'receipt', text: ({ id }) => id },
  { title: 'type', text: ({ type }) => type },
  { title: 'status', text: ({ status }) => status },
  { title: 'amount', text: ({ amount }) => formatMoney(amount), align: 'right' },
  {
    title: 'to',
    text: ({ payee, creditor_account_id: own }) => payee?.name ?? own ?? '-',
    shrinks: true,
  },
  { title: 'made', text: ({ created_at }) => created_at.slice(0, 10) },
]

export const receiptTable: View<readonly Receipt[]> = (receipts) => table(receipts, RECEIPTS)

/** Who it is, and what they hold. */
export const meCard: View<MyProfile> = ({ id, name, accounts }) =>
  `${card([
    ['customer', id],
    ['name', name],
  ])}\n\n${accountTable(accounts)}`
