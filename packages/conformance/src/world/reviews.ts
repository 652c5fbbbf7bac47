import type { Schema } from '@wekeza/contract'
import type { Bench } from '../bench/bench.ts'
import { present } from '../bench/expect.ts'
import { type Grant, grantPayments, type Recurring } from './grants.ts'
import { kes } from './minor.ts'
import { pay } from './payments.ts'
import { trading, treasury } from './people.ts'
import { staffToken } from './tokens.ts'

/** From here on a payment waits for the staff on every test bank (docs/concepts/risk.md). */
export const MUCH = '2000000.00'

/** A payment that waits for the staff, and the consent that it was made under. */
export interface Reviewed {
  readonly grant: Grant
  readonly payment: Schema<'Payment'>
  readonly review: Schema<'RiskReview'>
}

/** Zawadi pays Baraka so much that a person must look. */
export async function reviewedPayment(bench: Bench, wish: Recurring = {}): Promise<Reviewed> {
  const terms = { payer: treasury, payee: trading.payee, cap: MUCH, ...wish }
  const grant = await grantPayments(bench, terms)
  const payment = await pay(bench, grant, { amount: kes(MUCH) })
  return { grant, payment, review: await reviewOf(bench, payment.id) }
}

/** The newest open reviews have that of a payment that was made just now. */
export async function reviewOf(bench: Bench, paymentId: string): Promise<Schema<'RiskReview'>> {
  const { data } = await bench.done({
    operation: 'listRiskReviews',
    token: await staffToken(bench),
    query: { status: 'open', limit: 100 },
  })
  return present(
    data.find(({ payment }) => payment.id === paymentId),
    `the review of ${paymentId} among those that are open`,
  )
}

/** What one of the staff says to a review. */
export async function judge(
  bench: Bench,
  operation: 'releaseRiskReview' | 'declineRiskReview',
  reviewId: string,
  staffId?: string,
): Promise<Schema<'RiskReview'>> {
  return bench.done({ ...(await judgement(bench, operation, reviewId, staffId)) })
}

/** The request for it, so that a case can send it more than once. */
export async function judgement(
  bench: Bench,
  operation: 'releaseRiskReview' | 'declineRiskReview',
  reviewId: string,
  staffId?: string,
) {
  const token = await staffToken(bench, staffId === undefined ? {} : { staffId })
  const params = { risk_review_id: reviewId }
  return { operation, token, params, body: { note: 'She confirmed it.' } } as const
}
