import { isTestBank } from '../organisations/organisation.ts'
import type { PlanChoice } from './choose-plan.ts'

/** A plan that an organisation chose, or was given: as it is kept. It counts at its test bank and live alike. */
export interface ChosenPlan {
  readonly organisationId: string
  /** from 1: the order in which they were made */
  readonly number: number
  readonly planId: string
  /** YYYY-MM-DD in Nairobi: live it counts from this day on */
  readonly fromDay: string
  /** and at the organisation's test bank, whose clock is its own, from this one */
  readonly testFromDay: string
  /** wall time */
  readonly chosenAtMs: number
  /** who: `developer:dev_…`, `staff:stf_…` or `operator` */
  readonly chosenBy: string
}

/** The same moment, as the banks of an organisation date it: YYYY-MM-DD in Nairobi. */
export interface BankDays {
  readonly live: string
  readonly test: string
}

/** What was chosen, as it counts at one bank. */
export function choicesAt(bankKey: string, choices: readonly ChosenPlan[]): PlanChoice[] {
  const testing = isTestBank(bankKey)
  return choices.map(({ planId, fromDay, testFromDay }) => {
    return { planId, fromDay: testing ? testFromDay : fromDay }
  })
}
