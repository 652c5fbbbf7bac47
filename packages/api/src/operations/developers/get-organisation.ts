import { done, failed, type Operation } from '../../operation.ts'
import { toOrganisation } from '../../wire/to-organisation.ts'

/** GET /v1/organisations/{organisation_id}: as its member sees it; another's is not told from none. */
export const getOrganisation: Operation<'getOrganisation'> = async (given) => {
  const { developer, host, params } = given
  const { organisations } = host.platform.service
  const found = await organisations.get(developer.id, params.organisation_id ?? '')
  return found.ok ? done(toOrganisation(found.membership)) : failed(found.failure)
}
