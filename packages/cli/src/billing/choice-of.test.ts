import type { Plan } from '@wekeza/sdk'
import { expect, test } from 'vitest'
import { choiceOf } from './choice-of.ts'

const planOf = (id: string, amount: string, more: Partial<Plan> = {}): Plan => ({
  ...{ id, name: id, subscription: { amount, currency: 'KES' }, included_units: 0, tiers: [] },
  ...{ calls_per_day_max: null, revenue_share_basis_points: 0, ...more },
})

const FREE = planOf('free', '0.00', { calls_per_day_max: 1_000 })
const PAID = planOf('pay_per_call', '0.00', { tiers: [{ from_units: 0, unit_price: '0.50' }] })
const GROWTH = planOf('growth', '25000.00', {
  included_units: 100_000,
  tiers: [{ from_units: 0, unit_price: '0.25' }],
})
const PLANS = [FREE, PAID, GROWTH]

test('a plan is asked for by its whole price and from when it counts', () => {
  expect(choiceOf('growth', PLANS, { current: FREE })).toBe(
    'Choose growth from today on, in Nairobi? Without tax: KES 25,000.00 a month; 100,000 units included; KES 0.25 a unit.',
  )
  expect(choiceOf('free', PLANS, { current: GROWTH })).toBe(
    'Choose free from tomorrow on, in Nairobi? Without tax: KES 0.00 a month; no call costs anything; 1,000 calls a day.',
  )
})

test.each([
  ['pay_per_call', FREE, 'today'],
  ['pay_per_call', GROWTH, 'tomorrow'],
  ['free', PAID, 'tomorrow'],
  ['growth', PAID, 'today'],
])('%s upon %o begins %s', (wanted, current, from) => {
  expect(choiceOf(wanted, PLANS, { current })).toContain(`${wanted} from ${from} on`)
})

test('of a plan that is not offered nobody is asked: the platform refuses it', () => {
  expect(choiceOf('gold', PLANS, { current: FREE })).toBeUndefined()
})
