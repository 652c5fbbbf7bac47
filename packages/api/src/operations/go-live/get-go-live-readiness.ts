import { done, failed, type Operation } from '../../operation.ts'
import { readinessOf } from './readiness-of.ts'

/** GET /v1/organisations/{organisation_id}/readiness: what its test applications showed, check by check. */
export const getGoLiveReadiness: Operation<'getGoLiveReadiness'> = async (given) => {
  const { host, developer, params } = given
  const { readiness } = host.platform.service
  const found = await readiness.ground(developer.id, params.organisation_id ?? '')
  return found.ok ? done(await readinessOf(host, found.ground)) : failed(found.failure)
}
