import type { RiskReview } from '@wekeza/sdk'
import { card } from '../output/card.ts'
import { formatMoney, formatTime } from '../output/format.ts'
import { type Column, table } from '../output/table.ts'
import type { View } from '../output/view.ts'
import { payeeLine } from './payments.ts'

const reasonsOf = ({ reasons }: RiskReview): string => reasons.map(({ code }) => code).join(', ')

const COLUMNS: readonly Column<RiskReview>[] = [
  { title: 'review', text: ({ id }) => id },
  { title: 'status', text: ({ status }) => status },
  { title: 'amount', text: ({ payment }) => formatMoney(payment.amount), align: 'right' },
  { title: 'to', text: ({ payment }) => payment.payee.name, shrinks: true },
  { title: 'why', text: reasonsOf, shrinks: true },
  { title: 'until', text: ({ ends_at }) => formatTime(ends_at), drops: true },
]

export const riskReviewTable: View<readonly RiskReview[]> = (reviews) => table(reviews, COLUMNS)

export const riskReviewCard: View<RiskReview> = (review) =>
  card([
    ['review', review.id],
    ['status', review.status],
    ['payment', review.payment.id],
    ['amount', formatMoney(review.payment.amount)],
    ['to', payeeLine(review.payment.payee)],
    ['application', review.application_id],
    ...review.reasons.map(({ detail }, index) => [index === 0 ? 'why' : '', detail] as const),
    ['opened', formatTime(review.opened_at)],
    ['until', formatTime(review.ends_at)],
    ['decided by', review.decided_by],
    ['note', review.note],
  ])
