import { developerAt, platformAt } from '../commit/act-of.ts'
import { type PlatformAnswer, refuse } from '../decision.ts'
import { requireMember } from '../members/require-member.ts'
import type { PlatformPorts } from '../ports/platform-ports.ts'
import { drawInsight } from '../usage/insight.ts'
import type { BillingService } from './billing-service.ts'
import { DEFAULT_BILLING } from './billing-settings.ts'
import { checkMonth } from './check-month.ts'
import { planOn } from './choose-plan.ts'
import { type ChosenPlan, choicesAt } from './chosen-plan.ts'
import { carryPlan, decidePlan } from './decide-plan.ts'
import { issueInvoice } from './issue-invoice.ts'
import { planStandings } from './plan-standing.ts'
import { FIRST_PLAN_ID, planOf } from './plans.ts'
import { simulateInvoice } from './simulate-invoice.ts'
import { stateRevenue } from './state-revenue.ts'

/** Plans, invoices, what would be one, and what partners get of fees. */
export function billingService(ports: PlatformPorts): BillingService {
  const { store, wall, billing: settings = DEFAULT_BILLING } = ports
  const { plans } = settings
  return {
    plans: () => plans.filter(({ offered }) => offered),
    async planOf(by, organisationId, today) {
      const read = await choicesFor(ports, by, organisationId)
      if (!read.ok) return read
      const standing = planStandings(organisationId, read.choices, { today, plans })
      return { ok: true, standing }
    },
    async planOn(organisationId, bankKey, day) {
      const choices = choicesAt(bankKey, await store.plans.choicesOf(organisationId))
      return planOf(planOn(day, choices, FIRST_PLAN_ID), plans)
    },
    async choose(by, organisationId, planId, today) {
      const standing = await requireMember(store, by, organisationId, 'choose-plan')
      if (!standing.ok) return standing
      const choices = await store.plans.choicesOf(organisationId)
      const ground = { choices, plans, given: false }
      return decidePlan({ organisationId, planId, today }, ground, developerAt(by, wall.nowMs()))
    },
    async give(by, organisationId, planId, today) {
      const [organisation, choices] = await Promise.all([
        store.organisations.get(organisationId),
        store.plans.choicesOf(organisationId),
      ])
      if (!organisation) return refuse({ code: 'organisation_not_found', organisationId })
      return decidePlan({ organisationId, planId, today }, { choices, plans, given: true }, by)
    },
    async carry(organisationId, testToday) {
      const choices = await store.plans.choicesOf(organisationId)
      return carryPlan(testToday, choices, platformAt(wall.nowMs()))
    },
    ...invoiceReads(ports),
    async simulate(by, organisationId, asked) {
      const read = await choicesFor(ports, by, organisationId)
      if (!read.ok) return read
      const { planId, month, today } = asked
      if (planId !== undefined && !plans.some(({ id }) => id === planId)) {
        return refuse({ code: 'plan_not_found', planId })
      }
      const fault = checkMonth(month, today)
      return (
        fault ?? {
          ok: true,
          sums: simulateInvoice(asked, choicesAt(asked.bankKey, read.choices), settings),
        }
      )
    },
    async statement(by, organisationId, asked) {
      const read = await choicesFor(ports, by, organisationId)
      if (!read.ok) return read
      const fault = checkMonth(asked.month, asked.today)
      if (fault) return fault
      const choices = choicesAt(asked.bankKey, read.choices)
      return { ok: true, statement: stateRevenue(organisationId, asked, choices, plans) }
    },
    draw: (asked) => draw(ports, asked),
    insight: drawInsight,
  }
}

function invoiceReads({ store }: PlatformPorts): Pick<BillingService, 'invoices' | 'invoice'> {
  return {
    async invoices(by, organisationId) {
      const standing = await requireMember(store, by, organisationId, 'read')
      if (!standing.ok) return standing
      return { ok: true, invoices: await store.invoices.ofOrganisation(organisationId) }
    },
    async invoice(by, organisationId, invoiceId) {
      const standing = await requireMember(store, by, organisationId, 'read')
      if (!standing.ok) return standing
      const invoice = await store.invoices.get(invoiceId)
      return invoice?.organisationId === organisationId
        ? { ok: true, invoice }
        : refuse({ code: 'invoice_not_found', invoiceId })
    },
  }
}

async function choicesFor(
  { store }: PlatformPorts,
  by: string,
  organisationId: string,
): Promise<PlatformAnswer<{ choices: readonly ChosenPlan[] }>> {
  const standing = await requireMember(store, by, organisationId, 'read')
  if (!standing.ok) return standing
  return { ok: true, choices: await store.plans.choicesOf(organisationId) }
}

async function draw(
  { store, wall, ids, billing: settings = DEFAULT_BILLING }: PlatformPorts,
  ...[asked]: Parameters<BillingService['draw']>
): ReturnType<BillingService['draw']> {
  const { organisationId, bankKey, month } = asked
  const [organisation, choices, drawn] = await Promise.all([
    store.organisations.get(organisationId),
    store.plans.choicesOf(organisationId),
    store.invoices.ofMonth(organisationId, bankKey, month),
  ])
  if (!organisation) return refuse({ code: 'organisation_not_found', organisationId })
  if (drawn) return { ok: true, invoice: drawn, changes: [] }
  const ground = {
    id: ids.next('inv'),
    organisation,
    choices: choicesAt(bankKey, choices),
    settings,
  }
  return issueInvoice(asked, ground, platformAt(wall.nowMs()))
}
