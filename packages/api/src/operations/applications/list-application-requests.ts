import { failed, type Operation } from '../../operation.ts'
import { listKept } from './kept-requests.ts'

/** GET /v1/applications/{application_id}/requests: what it asked, for those of its organisation who may see it. */
export const listApplicationRequests: Operation<'listApplicationRequests'> = async (given) => {
  const { host, developer, params } = given
  const { applications } = host.platform.service
  const found = await applications.forRequests(developer.id, params.application_id ?? '')
  return found.ok ? listKept(given, found.application.id) : failed(found.failure)
}
