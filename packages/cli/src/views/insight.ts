import type { ApplicationInsight, Insight, InsightTotals, PartnerInsight } from '@wekeza/sdk'
import { card } from '../output/card.ts'
import { formatMoney, formatTime, groupAmount } from '../output/format.ts'
import { type Column, table } from '../output/table.ts'
import type { View } from '../output/view.ts'
import { COUNTS, formatCount, formatLatency } from './usage.ts'

const PARTNERS: readonly Column<PartnerInsight>[] = [
  { title: 'organisation', text: ({ organisation_id }) => organisation_id },
  ...COUNTS,
  { title: 'net KES', text: (one) => groupAmount(one.net_revenue.amount), align: 'right' },
]

const APPLICATIONS: readonly Column<ApplicationInsight>[] = [
  { title: 'application', text: ({ application_id }) => application_id },
  ...COUNTS,
  { title: 'organisation', text: ({ organisation_id }) => organisation_id, drops: true },
]

/** All of it together, then by organisation, then the applications that call most. */
export const insightView: View<Insight> = ({ from, to, totals, partners, top_applications: top }) =>
  [
    card([['from', formatTime(from)], ['to', formatTime(to)], ...totalRows(totals)]),
    table(partners, PARTNERS),
    table(top, APPLICATIONS),
  ].join('\n\n')

function totalRows({ calls, units, errors, error_rate, latency, net_revenue }: InsightTotals) {
  const { p50_ms, p95_ms, p99_ms } = latency
  const half = `${formatLatency(p50_ms)} (p50), ${formatLatency(p95_ms)} (p95)`
  return [
    ['calls', `${formatCount(calls)}, ${formatCount(units)} units`],
    ['errors', `${formatCount(errors)}, ${(error_rate * 100).toFixed(1)} %`],
    ['answered in', calls === 0 ? null : `${half}, ${formatLatency(p99_ms)} (p99)`],
    ['net revenue', formatMoney(net_revenue)],
  ] as const
}
