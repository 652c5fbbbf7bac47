import type { Operation } from '../../operation.ts'
import { reviewed, staffOf } from './reviewed.ts'

/** POST /v1/operations/go-live-requests/{go_live_request_id}/ask: its owners are to say more. */
export const askGoLive: Operation<'askGoLive'> = async (given) => {
  const { host, params, body } = given
  const { staff } = host.platform.service
  const requestId = params.go_live_request_id ?? ''
  return reviewed(given, await staff.ask(staffOf(given), requestId, body.question))
}
