import type { GoLiveStatus } from '@wekeza/platform'
import { GO_LIVE_SHOWN_MAX } from '../../limits.ts'
import { done, type Operation } from '../../operation.ts'
import { toGoLiveRequest } from '../../wire/to-go-live.ts'
import { nameOf } from '../go-live/name-of.ts'
import { staffOf } from './reviewed.ts'

const OPEN: readonly GoLiveStatus[] = ['submitted', 'in_review', 'more_information']

/** GET /v1/operations/go-live-requests: those that this bank's staff decide, the oldest first. */
export const listGoLiveReviews: Operation<'listGoLiveReviews'> = async (given) => {
  const { host, query } = given
  const statuses = query.status === undefined ? OPEN : [query.status]
  const { staff } = host.platform.service
  const requests = await staff.goLiveReviews(staffOf(given), statuses, GO_LIVE_SHOWN_MAX)
  const data = requests.map(async (request) =>
    toGoLiveRequest(request, await nameOf(host, request.organisationId)),
  )
  return done({ data: await Promise.all(data) })
}
