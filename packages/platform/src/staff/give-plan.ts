import { DEFAULT_BILLING } from '../billing/billing-settings.ts'
import type { BankDays } from '../billing/chosen-plan.ts'
import { decidePlan } from '../billing/decide-plan.ts'
import type { PlanStandings } from '../billing/plan-standing.ts'
import { staffAt } from '../commit/act-of.ts'
import { type PlatformDecision, refuse } from '../decision.ts'
import { LIVE_BANK, organisationOf } from '../organisations/organisation.ts'
import type { PlatformPorts } from '../ports/platform-ports.ts'
import type { StaffMember } from '../service.ts'

/**
 * A plan counts live too, and is paid for. So the live bank's staff give any; those of a test bank, who are its own
 * organisation's developers, give what its owners could choose, and only as long as there is nothing live to be paid for.
 */
export async function givePlan(
  { store, wall, billing = DEFAULT_BILLING }: PlatformPorts,
  { staffId, bankKey }: StaffMember,
  asked: { readonly organisationId: string; readonly planId: string; readonly today: BankDays },
): Promise<PlatformDecision<{ standing: PlanStandings }>> {
  const { organisationId } = asked
  const given = bankKey === LIVE_BANK
  if (!given && organisationOf(bankKey) !== organisationId) {
    return refuse({ code: 'organisation_not_found', organisationId })
  }
  const [organisation, choices] = await Promise.all([
    store.organisations.get(organisationId),
    store.plans.choicesOf(organisationId),
  ])
  if (!organisation) return refuse({ code: 'organisation_not_found', organisationId })
  if (!given && organisation.live) return refuse({ code: 'organisation_is_live', organisationId })
  const ground = { choices, plans: billing.plans, given }
  return decidePlan(asked, ground, staffAt(staffId, wall.nowMs()))
}
