import type { Account, AccountDetails, Balance } from '@wekeza/sdk'
import { card } from '../output/card.ts'
import { formatMoney, formatTime } from '../output/format.ts'
import { type Column, table } from '../output/table.ts'
import type { View } from '../output/view.ts'

const COLUMNS: readonly Column<Account>[] = [
  { title: 'account', text: ({ id }) => id },
  { title: 'nickname', text: ({ nickname }) => nickname, shrinks: true },
  { title: 'number', text: ({ masked_number }) => masked_number },
  { title: 'type', text: ({ type }) => type },
  { title: 'currency', text: ({ currency }) => currency },
  {
    title: 'status',
    text: ({ status }) => status,
    style: ({ status }) => (status === 'active' ? 'green' : 'yellow'),
  },
]

export const accountTable: View<readonly Account[]> = (accounts) => table(accounts, COLUMNS)

export const accountCard: View<Account> = (account) =>
  card([
    ['account', account.id],
    ['nickname', account.nickname],
    ['number', account.masked_number],
    ['type', account.type],
    ['currency', account.currency],
    ['status', account.status],
  ])

export const balanceCard: View<Balance> = (balance) => {
  const { booked, available, held } = balance
  const amounts = [booked, available, held].map(formatMoney)
  const width = Math.max(...amounts.map(({ length }) => length))
  const [bookedText = '', availableText = '', heldText = ''] = amounts.map((t) => t.padStart(width))
  return card([
    ['account', balance.account_id],
    ['booked', bookedText],
    ['available', availableText],
    ['held', heldText],
    ['as of', formatTime(balance.as_of)],
  ])
}

export const detailsCard: View<AccountDetails> = (details) =>
  card([
    ['account', details.account_id],
    ['number', details.account_number],
    ['bank', details.bank_code],
    ['holders', details.holders.join(' & ')],
    ['opened', details.opened_on],
  ])
