import type { RiskReason } from '../ports/risk.ts'

/**
 * `open` until somebody decides. `released` and `declined` were decided by the staff; `expired` was decided by nobody in
 * time; `stopped` lost its consent first.
 */
export type ReviewStatus = 'open' | 'released' | 'declined' | 'expired' | 'stopped'

/** A payment that waits for a person of the bank. */
export interface RiskReview {
  readonly id: string
  readonly paymentId: string
  readonly consentId: string
  readonly status: ReviewStatus
  readonly reasons: readonly RiskReason[]
  readonly openedAtMs: number
  /** undecided by then, it is declined */
  readonly endsAtMs: number
  /** a member of the staff; null while it is open, and where time or a withdrawn consent ended it */
  readonly decidedBy: string | null
  /** the staff's own words, for the staff */
  readonly note: string | null
  readonly decidedAtMs: number | null
}

export interface StoredReview extends RiskReview {
  /** counts up per bank; pages go by it */
  readonly sequence: number
}

/** What ends a review. */
export type ReviewEnd = Pick<RiskReview, 'decidedBy' | 'note' | 'decidedAtMs'> & {
  readonly status: Exclude<ReviewStatus, 'open'>
}

/** How long a payment may wait for the staff before it is declined. A sandbox default. */
export const REVIEW_MS = 24 * 3_600_000
