import type { OrganisationPlan, Plan } from '@wekeza/sdk'
import { type CardRow, card } from '../output/card.ts'
import { formatMoney, formatTime, groupAmount } from '../output/format.ts'
import { type Column, table } from '../output/table.ts'
import type { View } from '../output/view.ts'
import { formatCount } from './usage.ts'

/** Of hundredths of a percent: 1600 is 16 %. */
export const formatShare = (basisPoints: number): string => `${basisPoints / 100} %`

const dailyLimit = ({ calls_per_day_max: max }: Plan): string =>
  max === null ? 'none' : formatCount(max)

const COLUMNS: readonly Column<Plan>[] = [
  { title: 'plan', text: ({ id }) => id },
  {
    title: 'KES a month',
    text: ({ subscription }) => groupAmount(subscription.amount),
    align: 'right',
  },
  { title: 'includes', text: (plan) => formatCount(plan.included_units), align: 'right' },
  { title: 'then a unit', text: (plan) => plan.tiers[0]?.unit_price ?? '-', align: 'right' },
  { title: 'calls a day', text: dailyLimit, align: 'right' },
  {
    title: 'your share',
    text: (plan) => formatShare(plan.revenue_share_basis_points),
    align: 'right',
  },
]

export const planTable: View<readonly Plan[]> = (plans) => table(plans, COLUMNS)

export const organisationPlanCard: View<OrganisationPlan> = ({ current, next, ...of }) =>
  card([
    ['organisation', of.organisation_id],
    ['plan', `${current.id}, ${current.name}`],
    ['subscription', `${formatMoney(current.subscription)} a month`],
    ['includes', `${formatCount(current.included_units)} units a month`],
    ['then', pricesOf(current)],
    ['your share', `${formatShare(current.revenue_share_basis_points)} of payment fees`],
    ...of.today.map(todayRow),
    ['next', next && `${next.plan.id} from ${next.from}`],
  ])

/** What a unit costs, and from how many on. */
export function pricesOf({ tiers }: Plan): string {
  if (tiers.length === 0) return 'no call costs anything'
  const prices = tiers.map(({ from_units: from, unit_price }) =>
    from === 0 ? `KES ${unit_price} a unit` : `${unit_price} from ${formatCount(from)} on`,
  )
  return prices.join(', ')
}

function todayRow({
  environment,
  calls,
  limit,
  plan_id,
  resets_at,
}: OrganisationPlan['today'][number]): CardRow {
  const label = environment === 'live' ? 'today, live' : 'today, test'
  if (limit === null) return [label, `${plan_id}, no limit`]
  const used = `${formatCount(calls ?? 0)} of ${formatCount(limit)} calls`
  return [label, `${plan_id}, ${used}, anew at ${formatTime(resets_at)}`]
}
