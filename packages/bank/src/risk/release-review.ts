import { type Decision, refuse } from '../decision.ts'
import { proceedPayment } from '../payments/proceed-payment.ts'
import type { CoreBanking } from '../ports/core-banking.ts'
import type { Ids } from '../ports/ids.ts'
import { type Decided, decidedBy, endReview, type Judgement, type Reviewed } from './reviewed.ts'
import { stopReview } from './stop-review.ts'

/**
 * The staff let a payment go: it takes its way from where it was stopped, or fails if the world has changed since. One
 * whose consent was withdrawn meanwhile is stopped, whoever lets it go.
 */
export function releaseReview(
  reviewed: Reviewed,
  { staffId, note }: Judgement,
  core: CoreBanking,
  ids: Ids,
): Decision<Decided> {
  const { review, payment, consent, atMs } = reviewed
  if (review.status !== 'open' || payment.status !== 'in_review') {
    return refuse({ code: 'risk_review_not_open', reviewId: review.id, status: review.status })
  }
  if (consent.status === 'revoked') return decidedBy(reviewed, stopReview(reviewed, ids))
  const end = { status: 'released', decidedBy: staffId, note } as const
  const changes = [
    endReview(review, end, atMs),
    ...proceedPayment(reviewed, 'review_released', core, ids),
  ]
  return decidedBy(reviewed, changes)
}
