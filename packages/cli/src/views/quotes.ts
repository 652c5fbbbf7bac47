import type { PaymentQuote } from '@wekeza/sdk'
import { formatMoney, formatTime } from '../output/format.ts'
import { type Column, table } from '../output/table.ts'
import type { View } from '../output/view.ts'

type RailQuote = PaymentQuote['rails'][number]

const COLUMNS: readonly Column<RailQuote>[] = [
  { title: 'rail', text: ({ rail }) => rail },
  {
    title: 'carries it',
    text: ({ eligible }) => (eligible ? 'yes' : 'no'),
    style: ({ eligible }) => (eligible ? 'green' : 'red'),
  },
  { title: 'fee', text: ({ fee }) => (fee ? formatMoney(fee) : '-'), align: 'right' },
  {
    title: 'expected',
    text: ({ expected_at }) => (expected_at ? formatTime(expected_at) : '-'),
  },
  {
    title: 'at most',
    text: ({ max }) => (max ? formatMoney(max) : '-'),
    align: 'right',
    drops: true,
  },
  { title: 'why', text: ({ reasons }) => reasons.join(', ') || '-', shrinks: true },
]

/** The rails in the order in which they would be tried, then those that cannot carry it. */
export const quoteTable: View<PaymentQuote> = ({ rails, order }) => {
  const carrying = order.flatMap((name) => rails.filter(({ rail }) => rail === name))
  return table([...carrying, ...rails.filter((one) => !carrying.includes(one))], COLUMNS)
}
