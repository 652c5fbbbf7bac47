import type { Change } from '../changes.ts'
import type { Consent } from '../consents/consent.ts'
import type { Payment } from '../payments/payment.ts'
import type { Ids } from '../ports/ids.ts'
import type { Store } from '../ports/store.ts'
import { readAround } from './read-reviewed.ts'
import { endReview } from './reviewed.ts'
import { stopReview } from './stop-review.ts'

/** A consent that was withdrawn takes with it what still waits for the staff. */
export async function stopReviews(
  store: Store,
  consent: Consent,
  ids: Ids,
  atMs: number,
): Promise<Change[]> {
  if (consent.status !== 'revoked') return []
  const open = await store.risk.openOf(consent.id)
  const reviewed = await Promise.all(open.map((review) => readAround({ store }, review, atMs)))
  return reviewed.flatMap((one) => stopReview({ ...one, consent }, ids))
}

/** A payment that was cancelled needs nobody to look at it. */
export async function stopReviewOf(
  store: Store,
  { id, consentId }: Payment,
  atMs: number,
): Promise<Change[]> {
  const open = await store.risk.openOf(consentId)
  const end = { status: 'stopped', decidedBy: null, note: null } as const
  return open.filter(({ paymentId }) => paymentId === id).map((one) => endReview(one, end, atMs))
}
