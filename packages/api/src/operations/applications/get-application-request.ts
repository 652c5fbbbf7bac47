import { failed, type Operation } from '../../operation.ts'
import { getKept } from './kept-requests.ts'

/** GET /v1/applications/{application_id}/requests/{request_id}: what became of it, and what to do next. */
export const getApplicationRequest: Operation<'getApplicationRequest'> = async (given) => {
  const { host, developer, params } = given
  const { applications } = host.platform.service
  const found = await applications.forRequests(developer.id, params.application_id ?? '')
  return found.ok ? getKept(given, found.application.id) : failed(found.failure)
}
