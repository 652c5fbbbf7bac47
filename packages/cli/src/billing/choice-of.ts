import type { OrganisationPlan, Plan } from '@wekeza/sdk'
import { formatMoney } from '../output/format.ts'
import { pricesOf } from '../views/plans.ts'
import { formatCount } from '../views/usage.ts'

/**
 * Asks whether a plan is meant, by what it costs and from when it counts.
 * @returns undefined for a plan that is not offered: the platform says why
 */
export function choiceOf(
  wanted: string,
  plans: readonly Plan[],
  { current }: Pick<OrganisationPlan, 'current'>,
): string | undefined {
  const plan = plans.find(({ id }) => id === wanted)
  if (!plan) return undefined
  const costs = [
    `${formatMoney(plan.subscription)} a month`,
    ...(plan.included_units > 0 ? [`${formatCount(plan.included_units)} units included`] : []),
    pricesOf(plan),
    ...(plan.calls_per_day_max === null
      ? []
      : [`${formatCount(plan.calls_per_day_max)} calls a day`]),
  ]
  const from = beginsToday(plan, current) ? 'today' : 'tomorrow'
  return `Choose ${plan.id} from ${from} on, in Nairobi? Without tax: ${costs.join('; ')}.`
}

/** As the contract has it: what costs more or opens more begins today. */
function beginsToday(wanted: Plan, current: Plan): boolean {
  const [more, now] = [wanted, current].map(({ subscription }) => Number(subscription.amount))
  if ((more ?? 0) > (now ?? 0)) return true
  const [opens, opened] = [wanted.calls_per_day_max, current.calls_per_day_max]
  return opened !== null && (opens === null || opens > opened)
}
