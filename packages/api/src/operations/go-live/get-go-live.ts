import { done, failed, type Operation } from '../../operation.ts'
import { toGoLiveDetail } from '../../wire/to-go-live.ts'
import { nameOf } from './name-of.ts'

/** GET /v1/organisations/{organisation_id}/go-live-requests/{go_live_request_id}: where it stands, and how it came there. */
export const getGoLive: Operation<'getGoLive'> = async ({ host, developer, params }) => {
  const { organisation_id: organisationId = '', go_live_request_id: requestId = '' } = params
  const { goLive } = host.platform.service
  const found = await goLive.get(developer.id, organisationId, requestId)
  if (!found.ok) return failed(found.failure)
  return done(toGoLiveDetail(found, await nameOf(host, organisationId)))
}
