import { monthOf } from './calendar-month.ts'
import { type PlanChoice, planOn } from './choose-plan.ts'
import type { Plan } from './plan.ts'
import { FIRST_PLAN_ID, planOf } from './plans.ts'
import { type FeeTaken, type RevenueStatement, shareRevenue } from './share-revenue.ts'

/** A fee that the bank took, before it is known whether it is shared. */
export type FeePaid = Omit<FeeTaken, 'shareBasisPoints'>

export interface StatementAsk {
  /** that took the fees */
  readonly bankKey: string
  /** YYYY-MM in Nairobi, at most the present one */
  readonly month: string
  /** the day in Nairobi, in the time of that bank */
  readonly today: string
  /** of settled payments through the organisation's applications; what is of other months is left out */
  readonly fees: readonly FeePaid[]
}

/** What an organisation gets of a month's payment fees. */
export interface MonthStatement extends RevenueStatement {
  readonly organisationId: string
  readonly month: string
  readonly currency: 'KES'
}

/** Shares each fee as the plan of its day has it. */
export function stateRevenue(
  organisationId: string,
  { month, fees }: StatementAsk,
  choices: readonly PlanChoice[],
  plans: readonly Plan[],
): MonthStatement {
  const own = fees.filter(({ day }) => monthOf(day) === month)
  const shared = shareRevenue(
    own.map((fee) => {
      const plan = planOf(planOn(fee.day, choices, FIRST_PLAN_ID), plans)
      return { ...fee, shareBasisPoints: plan.revenueShareBasisPoints }
    }),
  )
  return { organisationId, month, currency: 'KES', ...shared }
}
