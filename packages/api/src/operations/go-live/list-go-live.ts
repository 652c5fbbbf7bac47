import { done, failed, type Operation } from '../../operation.ts'
import { toGoLiveRequest } from '../../wire/to-go-live.ts'
import { nameOf } from './name-of.ts'

/** GET /v1/organisations/{organisation_id}/go-live-requests: all of them, the newest first. */
export const listGoLive: Operation<'listGoLive'> = async ({ host, developer, params }) => {
  const { organisation_id: organisationId = '' } = params
  const found = await host.platform.service.goLive.list(developer.id, organisationId)
  if (!found.ok) return failed(found.failure)
  const name = await nameOf(host, organisationId)
  return done({ data: found.requests.map((request) => toGoLiveRequest(request, name)) })
}
