import { type Decision, refuse } from '../decision.ts'
import type { Payment } from '../payments/payment.ts'
import type { BankPorts } from '../ports/bank-ports.ts'
import type { PageAsk } from '../ports/store.ts'
import { declineReview } from './decline-review.ts'
import { readAround, readReviewed } from './read-reviewed.ts'
import { releaseReview } from './release-review.ts'
import type { ReviewStatus, RiskReview, StoredReview } from './review.ts'
import type { Decided, Judgement, Reviewed } from './reviewed.ts'

/** A review as the staff see it. */
export interface SeenReview extends RiskReview {
  readonly payment: Payment
  readonly applicationId: string
}

type Judged = Promise<Decision<Decided & { readonly applicationId: string }>>

/** The staff's queue: payments that the risk rules stopped, and what becomes of them. */
export function riskService(ports: BankPorts) {
  const { store, clock, ids, core } = ports
  const seen = async <Row extends RiskReview>(review: Row) => {
    const { payment, consent } = await readAround(ports, review, clock.nowMs())
    return { ...review, payment, applicationId: consent.applicationId }
  }
  const judge = async (
    reviewId: string,
    rule: (reviewed: Reviewed) => Decision<Decided>,
  ): Judged => {
    const reviewed = await readReviewed(ports, reviewId, clock.nowMs())
    if (!reviewed) return refuse({ code: 'risk_review_not_found', reviewId })
    const decision = rule(reviewed)
    return decision.ok ? { ...decision, applicationId: reviewed.consent.applicationId } : decision
  }
  return {
    async get(reviewId: string): Promise<SeenReview | undefined> {
      const review = await store.risk.review(reviewId)
      return review && seen(review)
    },

    /** newest first */
    async page(
      ask: PageAsk & { status?: ReviewStatus | undefined },
    ): Promise<(SeenReview & StoredReview)[]> {
      return Promise.all((await store.risk.reviews(ask)).map((review) => seen(review)))
    },

    /** the payment goes on its way */
    release: (reviewId: string, judgement: Judgement): Judged =>
      judge(reviewId, (reviewed) => releaseReview(reviewed, judgement, core, ids)),

    /** the payment is not made */
    decline: (reviewId: string, judgement: Judgement): Judged =>
      judge(reviewId, (reviewed) => declineReview(reviewed, judgement, ids)),
  }
}
