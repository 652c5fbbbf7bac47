import type { GoLiveView, PlatformDecision, StaffMember } from '@wekeza/platform'
import { decided, failed, type Given } from '../../operation.ts'
import { toGoLiveReview } from '../../wire/to-go-live.ts'
import { readinessOf } from '../go-live/readiness-of.ts'

type OnReview =
  | 'getGoLiveReview'
  | 'reviewGoLive'
  | 'approveGoLive'
  | 'askGoLive'
  | 'rejectGoLive'
  | 'listGoLiveReviews'
  | 'listPartners'
  | 'listActs'
  | 'givePlan'
  | 'suspendApplication'
  | 'reinstateApplication'

/** Who of the staff calls, and whose bank's. */
export function staffOf({ staffId, openBank }: Given<OnReview>): StaffMember {
  return { staffId, bankKey: openBank.key }
}

/** What an act upon a request to go live made of it, with all that the staff see. */
export async function reviewed(given: Given<OnReview>, decision: PlatformDecision<GoLiveView>) {
  if (!decision.ok) return failed(decision.failure)
  const { host, params } = given
  const { staff } = host.platform.service
  const seen = await staff.goLiveReview(staffOf(given), params.go_live_request_id ?? '')
  if (!seen.ok) return failed(seen.failure)
  const { ground } = seen
  const readiness = await readinessOf(host, ground)
  return decided(toGoLiveReview(decision, ground.organisation.name, readiness), decision)
}
