import type { Operation } from '../../operation.ts'
import { reviewed, staffOf } from './reviewed.ts'

/** POST /v1/operations/go-live-requests/{go_live_request_id}/review: takes it up. */
export const reviewGoLive: Operation<'reviewGoLive'> = async (given) => {
  const { host, params } = given
  const { staff } = host.platform.service
  const requestId = params.go_live_request_id ?? ''
  return reviewed(given, await staff.review(staffOf(given), requestId))
}
