import type { Transaction } from '@wekeza/sdk'
import { card } from '../output/card.ts'
import { formatMoney, formatTime, groupAmount } from '../output/format.ts'
import { type Column, table } from '../output/table.ts'
import type { View } from '../output/view.ts'

function columnsFor(currency: string): Column<Transaction>[] {
  return [
    { title: 'booked', text: ({ booked_at }) => booked_at?.slice(0, 10) ?? 'pending' },
    { title: 'description', text: ({ description }) => description, shrinks: true },
    {
      title: 'counterparty',
      text: ({ counterparty }) => counterparty ?? '-',
      shrinks: true,
      drops: true,
    },
    {
      title: currency,
      text: signedAmount,
      align: 'right',
      style: ({ direction }) => (direction === 'credit' ? 'green' : null),
    },
    { title: 'balance', text: balanceAfter, align: 'right' },
    { title: 'transaction', text: ({ id }) => id },
  ]
}

function balanceAfter({ balance_after: balance }: Transaction): string {
  return balance ? groupAmount(balance.amount) : '-'
}

function signedAmount({ direction, amount }: Transaction): string {
  return `${direction === 'debit' ? '-' : '+'}${groupAmount(amount.amount)}`
}

/** Movements of one account, whose currency stands over the amounts. */
export const transactionTable: View<readonly Transaction[]> = (rows) =>
  table(rows, columnsFor(rows[0]?.amount.currency ?? 'amount'))

export const transactionCard: View<Transaction> = (transaction) =>
  card([
    ['transaction', transaction.id],
    ['account', transaction.account_id],
    ['status', transaction.status],
    ['booked', transaction.booked_at && formatTime(transaction.booked_at)],
    ['held since', transaction.held_at && formatTime(transaction.held_at)],
    ['direction', transaction.direction],
    ['amount', formatMoney(transaction.amount)],
    ['balance after', transaction.balance_after && formatMoney(transaction.balance_after)],
    ['description', transaction.description],
    ['counterparty', transaction.counterparty],
    ['payment', transaction.payment_id],
  ])
