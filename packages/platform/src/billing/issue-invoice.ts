import { actOf, type By } from '../commit/act-of.ts'
import type { PlatformDecision } from '../decision.ts'
import { LIVE_BANK, type Organisation } from '../organisations/organisation.ts'
import type { DayUsage } from '../usage/day-usage.ts'
import type { BillingSettings } from './billing-settings.ts'
import { monthOf } from './calendar-month.ts'
import type { PlanChoice } from './choose-plan.ts'
import { drawInvoice } from './draw-invoice.ts'
import type { Invoice } from './invoice.ts'
import { FIRST_PLAN_ID } from './plans.ts'

export interface InvoiceAsk {
  readonly organisationId: string
  readonly bankKey: string
  /** YYYY-MM in Nairobi; it is over at that bank */
  readonly month: string
  /** of the organisation's applications at that bank; what is of other months is left out */
  readonly usage: readonly DayUsage[]
  /** in the time of that bank: what the invoice is dated */
  readonly issuedAtMs: number
}

interface Ground {
  readonly id: string
  readonly organisation: Organisation
  readonly choices: readonly PlanChoice[]
  readonly settings: BillingSettings
}

/** Issues the invoice of a month in which something was called or a subscription was had; else there is none. */
export function issueInvoice(
  asked: InvoiceAsk,
  { id, organisation, choices, settings }: Ground,
  by: By,
): PlatformDecision<{ invoice: Invoice | null }> {
  const { bankKey, month, usage, issuedAtMs } = asked
  const called = usage.some(({ day, calls }) => calls > 0 && monthOf(day) === month)
  // Whoever is not live yet has nothing to pay for there.
  const had = bankKey !== LIVE_BANK || organisation.live !== null
  const { issuer, ...prices } = settings
  const sums = drawInvoice({ month, choices, usage, firstPlanId: FIRST_PLAN_ID, ...prices })
  if (!called && (!had || sums.lines.length === 0)) return { ok: true, invoice: null, changes: [] }
  const invoice = { id, organisationId: organisation.id, bankKey, issuer, issuedAtMs, ...sums }
  const facts = { organisation: organisation.id, month, total_minor: sums.totalMinor }
  return {
    ok: true,
    invoice,
    changes: [{ kind: 'issue-invoice', invoice }],
    act: actOf(by, { bank: bankKey, act: 'invoice.issued', subject: id, facts }),
  }
}
