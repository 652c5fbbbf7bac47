import type { Schema } from '@wekeza/contract'
import type { Plan, PlanStandings } from '@wekeza/platform'
import { toMoney } from './to-money.ts'
import { toUnitPrice } from './to-unit-price.ts'

export function toPlan(plan: Plan): Schema<'Plan'> {
  return {
    id: plan.id,
    name: plan.name,
    subscription: toMoney(plan.subscriptionMinor),
    included_units: plan.includedUnits,
    tiers: plan.tiers.map(({ fromUnits, priceMilliMinor }) => {
      return { from_units: fromUnits, unit_price: toUnitPrice(priceMilliMinor) }
    }),
    calls_per_day_max: plan.callsPerDayMax,
    revenue_share_basis_points: plan.revenueShareBasisPoints,
  }
}

export function toOrganisationPlan(
  organisationId: string,
  { live: { current, next } }: PlanStandings,
  today: Schema<'QuotaToday'>[],
): Schema<'OrganisationPlan'> {
  return {
    organisation_id: organisationId,
    current: toPlan(current),
    next: next && { plan: toPlan(next.plan), from: next.fromDay },
    today,
  }
}
