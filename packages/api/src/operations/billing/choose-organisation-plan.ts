import { bankDays } from '../../billing/bank-time.ts'
import { decided, failed, type Operation } from '../../operation.ts'
import { toOrganisationPlan } from '../../wire/to-plan.ts'
import { todayOf } from './today-of.ts'

/** PUT /v1/organisations/{organisation_id}/plan: what an owner chooses, from today or tomorrow on. */
export const chooseOrganisationPlan: Operation<'chooseOrganisationPlan'> = async (given) => {
  const { host, developer, params, body } = given
  const { organisation_id: organisationId = '' } = params
  const { billing, organisations } = host.platform.service
  // A bank is opened for its own people only.
  const member = await organisations.get(developer.id, organisationId)
  if (!member.ok) return failed(member.failure)
  const today = await bankDays(host, organisationId)
  const decision = await billing.choose(developer.id, organisationId, body.plan_id, today)
  if (!decision.ok) return failed(decision.failure)
  const { standing } = decision
  const used = await todayOf(host, organisationId, standing)
  return {
    ...decided(toOrganisationPlan(organisationId, standing, used), decision),
    after: async () => host.quota.forget(organisationId),
  }
}
