import type { Refund } from '@wekeza/sdk'
import { card } from '../output/card.ts'
import { formatMoney, formatTime } from '../output/format.ts'
import { type Column, table } from '../output/table.ts'
import type { View } from '../output/view.ts'

const COLUMNS: readonly Column<Refund>[] = [
  { title: 'refund', text: ({ id }) => id },
  { title: 'status', text: ({ status }) => status },
  { title: 'amount', text: ({ amount }) => formatMoney(amount), align: 'right' },
  { title: 'reason', text: ({ reason }) => reason ?? '-', shrinks: true, drops: true },
  { title: 'made', text: ({ created_at }) => created_at.slice(0, 10) },
]

export const refundTable: View<readonly Refund[]> = (refunds) => table(refunds, COLUMNS)

export const refundCard: View<Refund> = (refund) =>
  card([
    ['refund', refund.id],
    ['of', refund.payment_id],
    ['status', refund.status],
    ['amount', formatMoney(refund.amount)],
    ['rail', refund.rail],
    ['reason', refund.reason],
    ['expected', formatTime(refund.expected_at)],
    ['failure', refund.failure_code],
    ['consent', refund.consent_id],
    ['made', formatTime(refund.created_at)],
  ])
