import { LIVE_BANK, testBankKey } from '../organisations/organisation.ts'
import { type PlanChoice, planOn } from './choose-plan.ts'
import { type BankDays, type ChosenPlan, choicesAt } from './chosen-plan.ts'
import type { Plan } from './plan.ts'
import { FIRST_PLAN_ID, planOf } from './plans.ts'

/** Which plan an organisation has, and which it will have. */
export interface PlanStanding {
  readonly current: Plan
  /** null: it stays as it is */
  readonly next: { readonly plan: Plan; readonly fromDay: string } | null
}

/** How an organisation stands at each of its banks. */
export interface PlanStandings {
  readonly live: PlanStanding
  readonly test: PlanStanding
}

export function planStandings(
  organisationId: string,
  choices: readonly ChosenPlan[],
  { today, plans }: { readonly today: BankDays; readonly plans: readonly Plan[] },
): PlanStandings {
  const at = (bankKey: string, day: string) => planStanding(choicesAt(bankKey, choices), day, plans)
  return { live: at(LIVE_BANK, today.live), test: at(testBankKey(organisationId), today.test) }
}

/**
 * How an organisation stands at one bank on a day.
 * @param choices in the order in which they were made
 */
function planStanding(
  choices: readonly PlanChoice[],
  today: string,
  plans: readonly Plan[],
): PlanStanding {
  const current = planOf(planOn(today, choices, FIRST_PLAN_ID), plans)
  const last = choices.at(-1)
  // Whatever was chosen last counts from its day on, so that nothing else can follow.
  if (!last || last.fromDay <= today || last.planId === current.id) return { current, next: null }
  return { current, next: { plan: planOf(last.planId, plans), fromDay: last.fromDay } }
}
