import { done, failed, type Operation } from '../../operation.ts'
import { toGoLiveReview } from '../../wire/to-go-live.ts'
import { readinessOf } from '../go-live/readiness-of.ts'
import { staffOf } from './reviewed.ts'

/** GET /v1/operations/go-live-requests/{go_live_request_id}: with its history, and with how fit the organisation is. */
export const getGoLiveReview: Operation<'getGoLiveReview'> = async (given) => {
  const { host, params } = given
  const { staff } = host.platform.service
  const found = await staff.goLiveReview(staffOf(given), params.go_live_request_id ?? '')
  if (!found.ok) return failed(found.failure)
  const { organisation } = found.ground
  return done(toGoLiveReview(found, organisation.name, await readinessOf(host, found.ground)))
}
