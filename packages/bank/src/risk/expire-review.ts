import type { Change } from '../changes.ts'
import type { Ids } from '../ports/ids.ts'
import { endReview, failReviewed, type Reviewed } from './reviewed.ts'

/** Nobody has decided in time: the payment is declined. Safe to run twice, since only an open review ends. */
export function expireReview(reviewed: Reviewed, ids: Ids): Change[] {
  if (reviewed.review.status !== 'open') return []
  const end = { status: 'expired', decidedBy: null, note: null } as const
  return [
    endReview(reviewed.review, end, reviewed.atMs),
    ...failReviewed(reviewed, 'risk_declined', ids),
  ]
}
