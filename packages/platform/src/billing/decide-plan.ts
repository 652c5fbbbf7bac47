import { actOf, type By, PLATFORM } from '../commit/act-of.ts'
import { type PlatformDecision, refuse } from '../decision.ts'
import { LIVE_BANK, testBankKey } from '../organisations/organisation.ts'
import { nextDay } from './calendar-month.ts'
import { choosePlan, planOn } from './choose-plan.ts'
import { type BankDays, type ChosenPlan, choicesAt } from './chosen-plan.ts'
import type { Plan } from './plan.ts'
import { type PlanStandings, planStandings } from './plan-standing.ts'
import { FIRST_PLAN_ID, planOf } from './plans.ts'

export interface PlanAsk {
  readonly organisationId: string
  readonly planId: string
  /** a plan counts at all of an organisation's banks, and begins on the day of each */
  readonly today: BankDays
}

interface Ground {
  readonly choices: readonly ChosenPlan[]
  readonly plans: readonly Plan[]
  /** given by the bank, which may also give what is not offered */
  readonly given: boolean
}

/** Chooses a plan, upon the choices before it. One that an organisation has, and keeps, changes nothing. */
export function decidePlan(
  asked: PlanAsk,
  { choices, plans, given }: Ground,
  by: By,
): PlatformDecision<{ standing: PlanStandings }> {
  const { organisationId, planId, today } = asked
  const ground = { today, plans }
  const wanted = plans.find(({ id }) => id === planId)
  if (!wanted) return refuse({ code: 'plan_not_found', planId })
  if (isKept(asked, choices)) {
    return { ok: true, standing: planStandings(organisationId, choices, ground), changes: [] }
  }
  if (!wanted.offered && !given) return refuse({ code: 'plan_not_offered', planId })
  const choice: ChosenPlan = {
    ...{ organisationId, planId, number: (choices.at(-1)?.number ?? 0) + 1 },
    ...daysOfChoice(asked, wanted, { choices, plans }),
    ...{ chosenAtMs: by.atMs, chosenBy: by.actor },
  }
  return {
    ok: true,
    standing: planStandings(organisationId, [...choices, choice], ground),
    changes: [{ kind: 'choose-plan', choice }],
    act: actOfChoice(choice, by),
  }
}

/** Whatever was chosen last is kept, unless the test bank's clock was set back to before it began. */
function isKept({ planId, today }: PlanAsk, choices: readonly ChosenPlan[]): boolean {
  const last = choices.at(-1)
  if (!last) return planId === FIRST_PLAN_ID
  return planId === last.planId && last.testFromDay <= nextDay(today.test)
}

/** Each bank has a standing of its own, and what is dearer at one may be what the other has already. */
function daysOfChoice(
  { organisationId, today }: PlanAsk,
  wanted: Plan,
  { choices, plans }: Pick<Ground, 'choices' | 'plans'>,
): Pick<ChosenPlan, 'fromDay' | 'testFromDay'> {
  const last = choices.at(-1)
  const from = (bankKey: string, day: string) => {
    const now = planOf(planOn(day, choicesAt(bankKey, choices), FIRST_PLAN_ID), plans)
    return choosePlan(now, wanted, day).fromDay
  }
  const kept = last?.planId === wanted.id ? last.fromDay : undefined
  return {
    fromDay: kept ?? from(LIVE_BANK, today.live),
    testFromDay: from(testBankKey(organisationId), today.test),
  }
}

/**
 * A test bank whose clock is set back keeps the plan that was chosen last: it is chosen once more, from the day on which
 * the bank finds itself. Live nothing changes.
 */
export function carryPlan(
  testToday: string,
  choices: readonly ChosenPlan[],
  by: By,
): PlatformDecision {
  const last = choices.at(-1)
  if (!last || last.testFromDay <= testToday) return { ok: true, changes: [] }
  const choice = {
    ...{ ...last, number: last.number + 1, testFromDay: testToday },
    ...{ chosenAtMs: by.atMs, chosenBy: by.actor },
  }
  return { ok: true, changes: [{ kind: 'choose-plan', choice }], act: actOfChoice(choice, by) }
}

function actOfChoice({ organisationId, planId, fromDay, testFromDay }: ChosenPlan, by: By) {
  const facts = { plan: planId, from_day: fromDay, test_from_day: testFromDay }
  return actOf(by, { bank: PLATFORM, act: 'plan.chosen', subject: organisationId, facts })
}
