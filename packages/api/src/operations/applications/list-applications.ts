import { done, failed, type Operation } from '../../operation.ts'
import { toApplication } from '../../wire/to-application.ts'

/** GET /v1/organisations/{organisation_id}/applications: all of them, the oldest first. */
export const listApplications: Operation<'listApplications'> = async (given) => {
  const { developer, host, params } = given
  const { applications } = host.platform.service
  const found = await applications.list(developer.id, params.organisation_id ?? '')
  return found.ok ? done({ data: found.applications.map(toApplication) }) : failed(found.failure)
}
