import type { Plan } from '@wekeza/sdk'
import { formatMoney } from '../../design/money.tsx'
import type { Say } from '../../words/use-words.ts'
import type { words } from './words.ts'

/** A price of a unit, which may be less than a cent: all of its digits. */
export const formatUnitPrice = (price: string): string =>
  formatMoney({ amount: price, currency: 'KES' })

/** Hundredths of a percent: 1600 is `16 %`. */
export const formatShare = (basisPoints: number): string =>
  `${(basisPoints / 100).toLocaleString('en-KE')}\u00a0%`

export const formatCount = (value: number): string => value.toLocaleString('en-KE')

/** What a plan gives and costs beyond its subscription, a sentence for each. */
export function termsOf(plan: Plan, say: Say<(typeof words)['en']>): string[] {
  const { included_units, tiers, calls_per_day_max, revenue_share_basis_points } = plan
  const [first, ...further] = tiers
  return [
    included_units > 0 && say('plans.included', { units: formatCount(included_units) }),
    first ? say('plans.tier', { price: formatUnitPrice(first.unit_price) }) : say('plans.none'),
    ...further.map(({ unit_price, from_units }) =>
      say('plans.tierFrom', { price: formatUnitPrice(unit_price), from: formatCount(from_units) }),
    ),
    calls_per_day_max === null
      ? say('plans.anyCalls')
      : say('plans.calls', { calls: formatCount(calls_per_day_max) }),
    revenue_share_basis_points > 0 &&
      say('plans.share', { share: formatShare(revenue_share_basis_points) }),
  ].filter((term) => term !== false)
}
