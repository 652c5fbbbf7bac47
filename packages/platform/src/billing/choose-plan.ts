import { nextDay } from './calendar-month.ts'
import type { Plan } from './plan.ts'

/** From this day on an organisation has this plan. */
export interface PlanChoice {
  readonly planId: string
  readonly fromDay: string
}

/**
 * When a plan that is chosen today begins: one that costs more at once, with what it opens; one that costs less
 * tomorrow, so that a quota which was paid for is not taken away in the middle of a day. A day has one plan.
 */
export function choosePlan(now: Plan, wanted: Plan, today: string): PlanChoice {
  const more = wanted.subscriptionMinor > now.subscriptionMinor || opensMore(now, wanted)
  return { planId: wanted.id, fromDay: more ? today : nextDay(today) }
}

function opensMore(now: Plan, wanted: Plan): boolean {
  if (now.callsPerDayMax === null) return false
  return wanted.callsPerDayMax === null || wanted.callsPerDayMax > now.callsPerDayMax
}

/**
 * The plan of a day: of those that had begun by then, the one that was chosen last. Who leaves a plan for tomorrow, and
 * takes a dearer one before that, has the dearer one tomorrow as well.
 * @param choices in the order in which they were made
 */
export function planOn(day: string, choices: readonly PlanChoice[], firstPlanId: string): string {
  return choices.findLast(({ fromDay }) => fromDay <= day)?.planId ?? firstPlanId
}
