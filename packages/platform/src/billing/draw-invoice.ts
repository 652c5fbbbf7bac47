import type { DayUsage } from '../usage/day-usage.ts'
import type { PlanChoice } from './choose-plan.ts'
import { divideHalfUp } from './divide.ts'
import type { Plan } from './plan.ts'
import { type InvoiceLine, type PricedStretch, priceStretch } from './price-stretch.ts'
import { splitMonth } from './split-month.ts'

/** What a month of an organisation costs. */
export interface InvoiceSums {
  readonly month: string
  readonly currency: 'KES'
  readonly stretches: readonly PricedStretch[]
  readonly lines: readonly InvoiceLine[]
  /** the sum of the lines */
  readonly netMinor: number
  readonly taxBasisPoints: number
  readonly taxMinor: number
  readonly totalMinor: number
}

export interface Invoicing {
  readonly month: string
  readonly plans: readonly Plan[]
  /** in the order in which they were made */
  readonly choices: readonly PlanChoice[]
  /** what counted before the first choice */
  readonly firstPlanId: string
  /** of all the organisation's live applications; what is of other months is left out */
  readonly usage: readonly DayUsage[]
  /** hundredths of a percent; of the whole net sum, rounded once */
  readonly taxBasisPoints: number
}

/**
 * Draws a month's invoice from what was counted: the same rule for a real one and for one that is only imagined.
 * @throws if a plan is missing, or the sums do not agree
 * @example drawInvoice({ month: '2026-01', plans: PLANS, choices: [], firstPlanId: 'free', usage, taxBasisPoints: 1_600 })
 */
export function drawInvoice(asked: Invoicing): InvoiceSums {
  const { month, plans, choices, firstPlanId, usage, taxBasisPoints } = asked
  const stretches = splitMonth(month, choices, firstPlanId).map((stretch) => {
    const plan = plans.find(({ id }) => id === stretch.planId)
    if (!plan) throw new Error(`there is no plan ${stretch.planId}`)
    return priceStretch(stretch, plan, usage)
  })
  const lines = stretches.flatMap((one) => one.lines)
  const netMinor = lines.reduce((sum, { amountMinor }) => sum + amountMinor, 0)
  const taxMinor = divideHalfUp(netMinor, taxBasisPoints, 10_000)
  const drawn = { month, currency: 'KES', stretches, lines, netMinor, taxBasisPoints } as const
  assertWhole(stretches)
  return { ...drawn, taxMinor, totalMinor: netMinor + taxMinor }
}

/** Every unit that was counted stands in exactly one line. */
function assertWhole(stretches: readonly PricedStretch[]): void {
  for (const { stretch, lines, units } of stretches) {
    const listed = lines
      .filter(({ kind }) => kind !== 'subscription')
      .reduce((sum, { quantity }) => sum + quantity, 0)
    if (listed !== units) {
      throw new Error(`${stretch.fromDay} to ${stretch.toDay}: ${units} units, ${listed} in lines`)
    }
  }
}
