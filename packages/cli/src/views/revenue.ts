import type { RevenueLine, RevenueStatement } from '@wekeza/sdk'
import { card } from '../output/card.ts'
import { formatMoney, groupAmount } from '../output/format.ts'
import { type Column, table } from '../output/table.ts'
import type { View } from '../output/view.ts'
import { formatShare } from './plans.ts'

const COLUMNS: readonly Column<RevenueLine>[] = [
  { title: 'day', text: ({ day }) => day },
  { title: 'payment', text: ({ payment_id }) => payment_id },
  { title: 'fee', text: ({ fee }) => groupAmount(fee.amount), align: 'right' },
  { title: 'share', text: (line) => formatShare(line.share_basis_points), align: 'right' },
  { title: 'yours', text: (line) => groupAmount(line.partner_share.amount), align: 'right' },
  { title: 'application', text: ({ application_id }) => application_id, drops: true },
]

/** What it comes to, and each payment that it is made of. */
export const revenueView: View<RevenueStatement> = (statement) => {
  const sums = card([
    ['organisation', statement.organisation_id],
    ['month', statement.month],
    ['bank', statement.environment],
    ['fees', formatMoney(statement.fees)],
    ['yours', formatMoney(statement.partner_share)],
    ['the bank’s', formatMoney(statement.bank_share)],
  ])
  return statement.lines.length > 0 ? `${sums}\n\n${table(statement.lines, COLUMNS)}` : sums
}
