import type { DayUsage } from '../usage/day-usage.ts'
import type { BillingSettings } from './billing-settings.ts'
import type { PlanChoice } from './choose-plan.ts'
import { drawInvoice, type InvoiceSums } from './draw-invoice.ts'
import { FIRST_PLAN_ID } from './plans.ts'

export interface SimulationAsk {
  /** left out: the plans that the organisation had, or has */
  readonly planId?: string | undefined
  /** at which it was called: each has days of its own */
  readonly bankKey: string
  /** YYYY-MM in Nairobi, at most the present one */
  readonly month: string
  /** the day in Nairobi, in the time of that bank */
  readonly today: string
  readonly usage: readonly DayUsage[]
}

/** What a month would cost if a plan had been had all of it: by the rule of real invoices, on the same traffic. */
export function simulateInvoice(
  { planId, month, usage }: SimulationAsk,
  choices: readonly PlanChoice[],
  settings: BillingSettings,
): InvoiceSums {
  const had = planId === undefined ? choices : [{ planId, fromDay: `${month}-01` }]
  return drawInvoice({ month, choices: had, usage, firstPlanId: FIRST_PLAN_ID, ...settings })
}
