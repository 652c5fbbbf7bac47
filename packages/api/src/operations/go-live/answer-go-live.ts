import { decided, failed, type Operation } from '../../operation.ts'
import { toGoLiveDetail } from '../../wire/to-go-live.ts'
import { nameOf } from './name-of.ts'

/** POST …/go-live-requests/{go_live_request_id}/answer: what the bank asked; it goes back into review. */
export const answerGoLive: Operation<'answerGoLive'> = async ({
  host,
  developer,
  params,
  body,
}) => {
  const { organisation_id: organisationId = '', go_live_request_id: requestId = '' } = params
  const { answer, documents, scopes, rails } = body
  const terms = {
    ...(documents && { documents }),
    ...(scopes && { scopes }),
    ...(rails && { rails }),
  }
  const { goLive } = host.platform.service
  const asked = { answer, terms }
  const decision = await goLive.answer(developer.id, organisationId, requestId, asked)
  if (!decision.ok) return failed(decision.failure)
  return decided(toGoLiveDetail(decision, await nameOf(host, organisationId)), decision)
}
