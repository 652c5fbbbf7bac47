import { expect, test } from 'vitest'
import { checkPlan, type Plan } from './plan.ts'
import { PLANS } from './plans.ts'

test('the plans that there are hold together, each under its own id', () => {
  expect(PLANS.map(checkPlan).filter(Boolean)).toEqual([])
  expect(new Set(PLANS.map(({ id }) => id)).size).toBe(PLANS.length)
})

const sound: Plan = {
  id: 'one',
  name: 'One',
  subscriptionMinor: 0,
  includedUnits: 0,
  tiers: [
    { fromUnits: 0, priceMilliMinor: 2 },
    { fromUnits: 10, priceMilliMinor: 1 },
  ],
  callsPerDayMax: null,
  revenueShareBasisPoints: 0,
  offered: true,
}

test.each<[string, Partial<Plan>]>([
  ['a price below nothing', { subscriptionMinor: -1 }],
  ['half a cent', { subscriptionMinor: 0.5 }],
  ['a quota of none', { callsPerDayMax: 0 }],
  ['more than the whole fee', { revenueShareBasisPoints: 10_001 }],
  ['tiers that begin late', { tiers: [{ fromUnits: 1, priceMilliMinor: 1 }] }],
  [
    'two tiers from the same unit',
    {
      tiers: [
        { fromUnits: 0, priceMilliMinor: 1 },
        { fromUnits: 0, priceMilliMinor: 2 },
      ],
    },
  ],
])('a plan with %s is told apart', (_, wrong) => {
  expect(checkPlan({ ...sound, ...wrong })).toContain('one:')
  expect(checkPlan(sound)).toBeUndefined()
})
