import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { DayUsage } from '../usage/day-usage.ts'
import { daysOf } from './calendar-month.ts'
import type { PlanChoice } from './choose-plan.ts'
import { drawInvoice } from './draw-invoice.ts'
import type { Plan } from './plan.ts'
import { PLANS, planOf } from './plans.ts'

const OPERATIONS = ['listAccounts', 'getAccountBalance', 'createPayment']

const day = (month: string) => fc.constantFrom(...daysOf(month))
const month = fc.constantFrom('2026-02', '2026-04', '2026-12', '2028-02')

const usageOf = (of: string) =>
  fc.array(
    fc.record({
      day: day(of),
      applicationId: fc.constantFrom('app_one', 'app_two'),
      operationId: fc.constantFrom(...OPERATIONS),
      calls: fc.nat(50_000),
      units: fc.nat(400_000),
    }),
    { maxLength: 60 },
  )

const choicesOf = (of: string): fc.Arbitrary<PlanChoice[]> =>
  fc.array(fc.record({ planId: fc.constantFrom(...PLANS.map(({ id }) => id)), fromDay: day(of) }), {
    maxLength: 6,
  })

const traffic = month.chain((of) =>
  fc.record({ month: fc.constant(of), usage: usageOf(of), choices: choicesOf(of) }),
)

interface Traffic {
  readonly month: string
  readonly usage: DayUsage[]
  readonly choices: PlanChoice[]
}

const draw = (of: Traffic, plans: readonly Plan[] = PLANS) =>
  drawInvoice({ ...of, plans, firstPlanId: 'free', taxBasisPoints: 1_600 })

const sum = (amounts: readonly number[]) => amounts.reduce((total, one) => total + one, 0)

const half = (value: bigint, by: bigint) => (2n * value + by) / (2n * by)
const least = (one: bigint, other: bigint) => (one < other ? one : other)

/** The same plan at prices that come to no whole cents. */
function inFractions(plan: Plan): Plan {
  const tiers = plan.tiers.map(({ fromUnits, priceMilliMinor }) => {
    return { fromUnits, priceMilliMinor: priceMilliMinor / 100 + 7 }
  })
  return { ...plan, tiers }
}

/** What a month costs by a reckoning apart from the one under test: day by day, and each tier by where it ends. */
function priceOf({ month: of, usage, choices }: Traffic, plans: readonly Plan[]): bigint {
  const days = daysOf(of)
  const planIds = days.map(
    (one) => choices.filter(({ fromDay }) => fromDay <= one).at(-1)?.planId ?? 'free',
  )
  const ends = [...days.keys()].filter((index) => planIds[index] !== planIds[index + 1])
  let netMinor = 0n
  let first = 0
  for (const last of ends) {
    const had = days.slice(first, last + 1)
    const part = (count: number) => (BigInt(count) * BigInt(had.length)) / BigInt(days.length)
    const { subscriptionMinor, includedUnits, tiers } = planOf(planIds[first] ?? '', plans)
    const units = sum(usage.filter(({ day: at }) => had.includes(at)).map((one) => one.units))
    const beyond = BigInt(units) - least(BigInt(units), part(includedUnits))
    netMinor += half(BigInt(subscriptionMinor) * BigInt(had.length), BigInt(days.length))
    for (const [index, { fromUnits, priceMilliMinor }] of tiers.entries()) {
      const next = tiers[index + 1]
      const upTo = next ? least(beyond, part(next.fromUnits)) : beyond
      netMinor += half((upTo - least(beyond, part(fromUnits))) * BigInt(priceMilliMinor), 1_000n)
    }
    first = last + 1
  }
  return netMinor
}

describe('whatever was called, and whichever plans were had', () => {
  test.each([
    ['sold', PLANS],
    ['of fractions of a cent', PLANS.map(inFractions)],
  ])('the net is the price of the calls and of the plans, reckoned apart: %s', (_, plans) => {
    fc.assert(
      fc.property(traffic, (of) => {
        expect(BigInt(draw(of, plans).netMinor)).toBe(priceOf(of, plans))
      }),
    )
  })

  test('the lines sum to the net, and the net with its tax to the total', () => {
    fc.assert(
      fc.property(traffic, (of) => {
        const { lines, netMinor, taxMinor, totalMinor } = draw(of)
        expect(sum(lines.map(({ amountMinor }) => amountMinor))).toBe(netMinor)
        expect(netMinor + taxMinor).toBe(totalMinor)
        expect(Math.abs(taxMinor * 10_000 - netMinor * 1_600)).toBeLessThanOrEqual(5_000)
      }),
    )
  })

  test('the order of calls changes nothing', () => {
    const shuffled = traffic.chain((of) =>
      fc.record({
        of: fc.constant(of),
        usage: fc.shuffledSubarray(of.usage, { minLength: of.usage.length }),
      }),
    )
    fc.assert(
      fc.property(shuffled, ({ of, usage }) => {
        expect(draw({ ...of, usage })).toEqual(draw(of))
      }),
    )
  })

  test('every day is of one stretch, and every unit in one line', () => {
    fc.assert(
      fc.property(traffic, (of) => {
        const { stretches, lines } = draw(of)
        expect(sum(stretches.map(({ stretch }) => stretch.days))).toBe(daysOf(of.month).length)
        const listed = lines.filter(({ kind }) => kind !== 'subscription')
        expect(sum(listed.map(({ quantity }) => quantity))).toBe(
          sum(of.usage.map(({ units }) => units)),
        )
        const traced = stretches.flatMap((one) => Object.values(one.unitsByOperation))
        expect(sum(traced)).toBe(sum(of.usage.map(({ units }) => units)))
      }),
    )
  })

  test('calls of other months count for nothing', () => {
    const stranger = { day: '2025-12-31', applicationId: 'app_one', operationId: 'x', calls: 9 }
    fc.assert(
      fc.property(traffic, (of) => {
        const usage = [...of.usage, { ...stranger, units: 1_000_000 }]
        expect(draw({ ...of, usage })).toEqual(draw(of))
      }),
    )
  })

  test('one call more never makes it cheaper', () => {
    fc.assert(
      fc.property(traffic, (of) => {
        const first = daysOf(of.month)[0] ?? ''
        const one = { day: first, applicationId: 'app_one', operationId: 'x', calls: 1, units: 1 }
        const more = draw({ ...of, usage: [...of.usage, one] })
        expect(more.totalMinor).toBeGreaterThanOrEqual(draw(of).totalMinor)
      }),
    )
  })

  test('a plan that is left and taken up again on the same day changes nothing', () => {
    fc.assert(
      fc.property(traffic, (of) => {
        const twice = of.choices.flatMap((choice) => [{ ...choice, planId: 'internal' }, choice])
        expect(draw({ ...of, choices: twice })).toEqual(draw(of))
      }),
    )
  })
})

const on = (at: string, units: number): DayUsage => ({
  day: at,
  applicationId: 'app_one',
  operationId: 'listAccounts',
  calls: units,
  units,
})

const from = (planId: string, fromDay: string): PlanChoice => ({ planId, fromDay })

test('tiers count from the first unit of the month', () => {
  const usage = [on('2026-04-01', 99_999), on('2026-04-30', 2)]
  const choices = [from('pay_per_call', '2026-04-01')]
  const { lines, netMinor, taxMinor } = draw({ month: '2026-04', usage, choices })
  expect(lines.map(({ quantity, amountMinor }) => [quantity, amountMinor])).toEqual([
    [100_000, 5_000_000],
    [1, 30],
  ])
  expect([netMinor, taxMinor]).toEqual([5_000_030, 800_005])
})

test('a subscription pays for what it includes, and for what is beyond by its tiers', () => {
  const choices = [from('growth', '2026-04-01')]
  const { lines } = draw({ month: '2026-04', usage: [on('2026-04-09', 100_010)], choices })
  expect(lines.map(({ kind, quantity, amountMinor }) => [kind, quantity, amountMinor])).toEqual([
    ['subscription', 30, 2_500_000],
    ['included', 100_000, 0],
    ['calls', 10, 250],
  ])
})

test('half a month of a plan costs half of it, and includes half', () => {
  const choices = [from('growth', '2026-04-16')]
  const { lines } = draw({ month: '2026-04', usage: [on('2026-04-16', 50_004)], choices })
  expect(lines.map(({ kind, quantity, amountMinor }) => [kind, quantity, amountMinor])).toEqual([
    ['subscription', 15, 1_250_000],
    ['included', 50_000, 0],
    ['calls', 4, 100],
  ])
})

test('a month in which nothing was had or called costs nothing', () => {
  expect(draw({ month: '2026-02', usage: [], choices: [] })).toMatchObject({
    lines: [],
    totalMinor: 0,
  })
})

test('sums that a double cannot hold are exact', () => {
  const dear: Plan = {
    ...planOf('pay_per_call'),
    id: 'dear',
    tiers: [{ fromUnits: 0, priceMilliMinor: 9_007_199 }],
  }
  const choices = [from('dear', '2026-04-01')]
  const usage = [on('2026-04-01', 999_999_999_999)]
  const { netMinor } = draw({ month: '2026-04', usage, choices }, [...PLANS, dear])
  expect(BigInt(netMinor)).toBe((999_999_999_999n * 9_007_199n + 500n) / 1_000n)
})

test('a plan that there is not is a fault, and no invoice', () => {
  const choices = [from('gone', '2026-04-02')]
  expect(() => draw({ month: '2026-04', usage: [], choices })).toThrow('there is no plan gone')
})
