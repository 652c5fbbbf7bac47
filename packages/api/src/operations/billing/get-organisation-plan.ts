import { bankDays } from '../../billing/bank-time.ts'
import { done, failed, type Operation } from '../../operation.ts'
import { toOrganisationPlan } from '../../wire/to-plan.ts'
import { todayOf } from './today-of.ts'

/** GET /v1/organisations/{organisation_id}/plan: what it has, what it will have, and what it has used of today. */
export const getOrganisationPlan: Operation<'getOrganisationPlan'> = async (given) => {
  const { host, developer, params } = given
  const { organisation_id: organisationId = '' } = params
  const { billing, organisations } = host.platform.service
  // A bank is opened for its own people only.
  const member = await organisations.get(developer.id, organisationId)
  if (!member.ok) return failed(member.failure)
  const today = await bankDays(host, organisationId)
  const found = await billing.planOf(developer.id, organisationId, today)
  if (!found.ok) return failed(found.failure)
  const used = await todayOf(host, organisationId, found.standing)
  return done(toOrganisationPlan(organisationId, found.standing, used))
}
