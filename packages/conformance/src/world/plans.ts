import type { Schema } from '@wekeza/contract'
import type { Bench } from '../bench/bench.ts'
import type { Owner } from './developers.ts'

type By = Pick<Owner, 'token' | 'organisationId'>

/** Shares fees, prices every call, and has no limit: whoever has it meets no quota. */
export const UNLIMITED = 'pay_per_call'

export function choosePlan(
  bench: Bench,
  { token, organisationId }: By,
  planId: string,
): Promise<Schema<'OrganisationPlan'>> {
  const params = { organisation_id: organisationId }
  const body = { plan_id: planId }
  return bench.done({ operation: 'chooseOrganisationPlan', token, params, body })
}

export function readPlan(
  bench: Bench,
  { token, organisationId }: By,
): Promise<Schema<'OrganisationPlan'>> {
  const params = { organisation_id: organisationId }
  return bench.done({ operation: 'getOrganisationPlan', token, params })
}
