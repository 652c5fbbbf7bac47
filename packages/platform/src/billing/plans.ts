import type { Plan } from './plan.ts'

const CENTS = 100
const SHILLING_MILLI = 100_000

/** Sandbox default: figures of a real price list take their place. */
export const PLANS: readonly Plan[] = [
  {
    id: 'free',
    name: 'Free',
    subscriptionMinor: 0,
    includedUnits: 0,
    tiers: [],
    callsPerDayMax: 1_000,
    revenueShareBasisPoints: 0,
    offered: true,
  },
  {
    id: 'pay_per_call',
    name: 'Pay per call',
    subscriptionMinor: 0,
    includedUnits: 0,
    tiers: [
      { fromUnits: 0, priceMilliMinor: 0.5 * SHILLING_MILLI },
      { fromUnits: 100_000, priceMilliMinor: 0.3 * SHILLING_MILLI },
      { fromUnits: 1_000_000, priceMilliMinor: 0.15 * SHILLING_MILLI },
    ],
    callsPerDayMax: null,
    revenueShareBasisPoints: 1_000,
    offered: true,
  },
  {
    id: 'growth',
    name: 'Growth',
    subscriptionMinor: 25_000 * CENTS,
    includedUnits: 100_000,
    tiers: [
      { fromUnits: 0, priceMilliMinor: 0.25 * SHILLING_MILLI },
      { fromUnits: 1_000_000, priceMilliMinor: 0.1 * SHILLING_MILLI },
    ],
    callsPerDayMax: null,
    revenueShareBasisPoints: 2_000,
    offered: true,
  },
  {
    id: 'internal',
    name: 'Of the bank itself',
    subscriptionMinor: 0,
    includedUnits: 0,
    tiers: [],
    callsPerDayMax: null,
    revenueShareBasisPoints: 0,
    offered: false,
  },
  {
    id: 'before_plans',
    name: 'From before there were plans',
    subscriptionMinor: 0,
    includedUnits: 0,
    tiers: [],
    callsPerDayMax: null,
    revenueShareBasisPoints: 0,
    offered: false,
  },
]

/** What an organisation has that has chosen none. */
export const FIRST_PLAN_ID = 'free'

export function planOf(id: string, plans: readonly Plan[] = PLANS): Plan {
  const plan = plans.find((one) => one.id === id)
  if (!plan) throw new Error(`there is no plan ${id}`)
  return plan
}
