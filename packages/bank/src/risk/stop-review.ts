import type { Change } from '../changes.ts'
import type { Ids } from '../ports/ids.ts'
import { endReview, failReviewed, type Reviewed } from './reviewed.ts'

/** The customer's consent is gone: nobody needs to look at the payment any more. */
export function stopReview(reviewed: Reviewed, ids: Ids): Change[] {
  const end = { status: 'stopped', decidedBy: null, note: null } as const
  return [
    endReview(reviewed.review, end, reviewed.atMs),
    ...failReviewed(reviewed, 'consent_revoked', ids),
  ]
}
