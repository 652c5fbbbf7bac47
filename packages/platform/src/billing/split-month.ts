import { daysOf } from './calendar-month.ts'
import { type PlanChoice, planOn } from './choose-plan.ts'

/** Days of a month that follow each other and have one plan. */
export interface Stretch {
  readonly planId: string
  readonly fromDay: string
  /** included */
  readonly toDay: string
  readonly days: number
  /** of the whole month */
  readonly ofDays: number
}

/** A month by its plans. Every day is in exactly one stretch. */
export function splitMonth(
  month: string,
  choices: readonly PlanChoice[],
  firstPlanId: string,
): Stretch[] {
  const days = daysOf(month)
  const stretches: Stretch[] = []
  for (const day of days) {
    const planId = planOn(day, choices, firstPlanId)
    const last = stretches.at(-1)
    if (last?.planId === planId) {
      stretches[stretches.length - 1] = { ...last, toDay: day, days: last.days + 1 }
    } else {
      stretches.push({ planId, fromDay: day, toDay: day, days: 1, ofDays: days.length })
    }
  }
  return stretches
}
