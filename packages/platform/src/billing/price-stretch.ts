import { type DayUsage, unitsByOperation, unitsOf } from '../usage/day-usage.ts'
import { divideDown, divideHalfUp } from './divide.ts'
import type { Plan } from './plan.ts'
import type { Stretch } from './split-month.ts'

/** One line of an invoice. Its calls are found again by its days: and by operation in `units_by_operation`. */
export interface InvoiceLine {
  readonly kind: 'subscription' | 'included' | 'calls'
  readonly planId: string
  readonly fromDay: string
  /** included */
  readonly toDay: string
  /** of a subscription: days; else units */
  readonly quantity: number
  /** thousandths of a cent for each unit; null: it is not priced by units */
  readonly priceMilliMinor: number | null
  /** without tax */
  readonly amountMinor: number
}

/** What a stretch of days costs, and what it was made of. */
export interface PricedStretch {
  readonly stretch: Stretch
  readonly lines: readonly InvoiceLine[]
  readonly units: number
  readonly unitsByOperation: Readonly<Record<string, number>>
}

const MILLI = 1_000

/**
 * Prices the calls of a stretch. What a plan gives by the month, subscription, included units and the bounds of its
 * tiers, counts by the days that it was had. Only sums are priced, so that the order of calls changes nothing.
 */
export function priceStretch(
  stretch: Stretch,
  plan: Plan,
  usage: readonly DayUsage[],
): PricedStretch {
  const own = usage.filter(({ day }) => day >= stretch.fromDay && day <= stretch.toDay)
  const units = unitsOf(own)
  const lines = [...subscription(stretch, plan), ...callLines(stretch, plan, units)]
  return { stretch, lines, units, unitsByOperation: unitsByOperation(own) }
}

function subscription(stretch: Stretch, plan: Plan): InvoiceLine[] {
  if (plan.subscriptionMinor === 0) return []
  const { days, ofDays } = stretch
  const amountMinor = divideHalfUp(plan.subscriptionMinor, days, ofDays)
  return [
    {
      ...placed(stretch),
      kind: 'subscription',
      quantity: days,
      priceMilliMinor: null,
      amountMinor,
    },
  ]
}

function callLines(stretch: Stretch, plan: Plan, units: number): InvoiceLine[] {
  const { days, ofDays } = stretch
  const byDays = (ofMonth: number) => divideDown(ofMonth, days, ofDays)
  const included = plan.tiers.length === 0 ? units : Math.min(units, byDays(plan.includedUnits))
  const beyond = units - included
  const lines: InvoiceLine[] = []
  if (included > 0) lines.push(line(stretch, 'included', included, 0))
  for (const [index, { fromUnits, priceMilliMinor }] of plan.tiers.entries()) {
    const next = plan.tiers[index + 1]
    const to = next ? byDays(next.fromUnits) : Number.POSITIVE_INFINITY
    const quantity = Math.max(0, Math.min(beyond, to) - byDays(fromUnits))
    if (quantity > 0) lines.push(line(stretch, 'calls', quantity, priceMilliMinor))
  }
  return lines
}

function line(
  stretch: Stretch,
  kind: 'included' | 'calls',
  quantity: number,
  priceMilliMinor: number,
): InvoiceLine {
  const amountMinor = divideHalfUp(quantity, priceMilliMinor, MILLI)
  return { ...placed(stretch), kind, quantity, priceMilliMinor, amountMinor }
}

function placed({ planId, fromDay, toDay }: Stretch) {
  return { planId, fromDay, toDay }
}
