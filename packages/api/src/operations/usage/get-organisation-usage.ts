import { bankKeyOf } from '../../billing/bank-key-of.ts'
import { failed, type Operation } from '../../operation.ts'
import { reportUsage } from './report-usage.ts'

/** GET /v1/organisations/{organisation_id}/usage: what its applications called, as each of its members may see. */
export const getOrganisationUsage: Operation<'getOrganisationUsage'> = async (given) => {
  const { host, developer, params } = given
  const { environment, ...query } = given.query
  const { organisation_id: organisationId = '' } = params
  const found = await host.platform.service.organisations.get(developer.id, organisationId)
  if (!found.ok) return failed(found.failure)
  const bankKey = bankKeyOf(organisationId, environment)
  return reportUsage(given, query, { organisationId, bankKey })
}
