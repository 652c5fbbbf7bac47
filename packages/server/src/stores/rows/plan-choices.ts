import type { ChosenPlan } from '@wekeza/platform'

type ChoiceRow = [
  organisationId: string,
  number: number,
  planId: string,
  fromDay: string,
  chosenAtMs: number,
  chosenBy: string,
  testFromDay: string,
]

export const CHOICE_COLUMNS =
  'organisation_id, number, plan_id, from_day, chosen_at_ms, chosen_by, test_from_day'

export function choiceValues(choice: ChosenPlan): ChoiceRow {
  const { organisationId, number, planId, fromDay, chosenAtMs, chosenBy, testFromDay } = choice
  return [organisationId, number, planId, fromDay, chosenAtMs, chosenBy, testFromDay]
}

export function choiceOf(row: unknown): ChosenPlan {
  const [organisationId, number, planId, fromDay, ...rest] = row as ChoiceRow
  const [chosenAtMs, chosenBy, testFromDay] = rest
  return { organisationId, number, planId, fromDay, testFromDay, chosenAtMs, chosenBy }
}
