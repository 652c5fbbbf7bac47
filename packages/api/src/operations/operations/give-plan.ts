import { bankDays } from '../../billing/bank-time.ts'
import { decided, failed, type Operation } from '../../operation.ts'
import { toOrganisationPlan } from '../../wire/to-plan.ts'
import { todayOf } from '../billing/today-of.ts'
import { staffOf } from './reviewed.ts'

/** PUT /v1/operations/organisations/{organisation_id}/plan: what the bank gives, also what is not offered. */
export const givePlan: Operation<'givePlan'> = async (given) => {
  const { host, params, body } = given
  const { organisation_id: organisationId = '' } = params
  const { staff } = host.platform.service
  const by = staffOf(given)
  // A bank is opened for its own people only.
  const seen = await staff.organisations(by)
  const known = seen.some(({ id }) => id === organisationId)
  if (!known) return failed({ code: 'organisation_not_found', organisationId })
  const today = await bankDays(host, organisationId)
  const decision = await staff.givePlan(by, organisationId, body.plan_id, today)
  if (!decision.ok) return failed(decision.failure)
  const { standing } = decision
  const used = await todayOf(host, organisationId, standing)
  return {
    ...decided(toOrganisationPlan(organisationId, standing, used), decision),
    after: async () => host.quota.forget(organisationId),
  }
}
