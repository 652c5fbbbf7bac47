import { type Decision, refuse } from '../decision.ts'
import type { Ids } from '../ports/ids.ts'
import {
  type Decided,
  decidedBy,
  endReview,
  failReviewed,
  type Judgement,
  type Reviewed,
} from './reviewed.ts'

/** The staff do not let a payment go: what was held for it is free again, and so is its room in the period. */
export function declineReview(
  reviewed: Reviewed,
  { staffId, note }: Judgement,
  ids: Ids,
): Decision<Decided> {
  const { review, atMs } = reviewed
  if (review.status !== 'open') {
    return refuse({ code: 'risk_review_not_open', reviewId: review.id, status: review.status })
  }
  const end = { status: 'declined', decidedBy: staffId, note } as const
  const changes = [endReview(review, end, atMs), ...failReviewed(reviewed, 'risk_declined', ids)]
  return decidedBy(reviewed, changes)
}
