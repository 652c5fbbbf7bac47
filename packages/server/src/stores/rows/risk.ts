import {
  type Activity,
  type Payee,
  payeeKey,
  RECENT_PAYMENTS_MAX,
  type RiskReview,
  SMALL_PAYMENT_MINOR,
  type StoredReview,
} from '@wekeza/bank'

type ReviewRow = [
  id: string,
  paymentId: string,
  consentId: string,
  status: RiskReview['status'],
  reasons: string,
  openedAtMs: number,
  endsAtMs: number,
  decidedBy: string | null,
  note: string | null,
  decidedAtMs: number | null,
]

export const REVIEW_COLUMNS = `id, payment_id, consent_id, status, reasons, opened_at_ms, ends_at_ms, decided_by,
  note, decided_at_ms`

export function reviewValues(review: RiskReview): ReviewRow {
  const { id, paymentId, consentId, status, openedAtMs, endsAtMs } = review
  const { decidedBy, note, decidedAtMs } = review
  const reasons = JSON.stringify(review.reasons)
  return [
    id,
    paymentId,
    consentId,
    status,
    reasons,
    openedAtMs,
    endsAtMs,
    decidedBy,
    note,
    decidedAtMs,
  ]
}

/** @param row the review's sequence, and behind it its columns */
export function reviewOf(row: unknown): StoredReview {
  const [sequence, id, paymentId, consentId, status, reasons, openedAtMs, endsAtMs, ...end] =
    row as [sequence: number, ...ReviewRow]
  const [decidedBy, note, decidedAtMs] = end
  const opened = { id, paymentId, consentId, status, reasons: JSON.parse(reasons) }
  return { sequence, ...opened, openedAtMs, endsAtMs, decidedBy, note, decidedAtMs }
}

/**
 * The payments of an account that are not small, nor items of a bulk payment, the newest first. The bound stands in the text: only so can an engine
 * see that the index `payment_by_debtor`, which holds no others, has them all.
 */
export const NOT_SMALL = `amount_minor >= ${SMALL_PAYMENT_MINOR} AND bulk_payment_id IS NULL`
export const NEWEST_NOT_SMALL = `ORDER BY sequence DESC LIMIT ${RECENT_PAYMENTS_MAX}`

/** Over rows of `created_at_ms` and `amount_minor`. @param from the mark of the window's beginning */
export const activityColumns = (from: string) => `count(*), coalesce(sum(amount_minor), 0),
  coalesce(sum(CASE WHEN created_at_ms > ${from} THEN 1 END), 0),
  coalesce(sum(CASE WHEN created_at_ms > ${from} THEN amount_minor END), 0), max(created_at_ms)`

/** @param row those columns; an engine may write a sum as text */
export function activityOf(row: unknown): Activity {
  const [recentCount, recentSum, windowCount, windowSum, last] = row as (string | number | null)[]
  return {
    recentCount: Number(recentCount),
    recentSumMinor: Number(recentSum),
    windowCount: Number(windowCount),
    windowSumMinor: Number(windowSum),
    lastAtMs: last === null || last === undefined ? null : Number(last),
  }
}

/** @param rows the payees of payments, as JSON */
export function isAmong(rows: readonly unknown[], payee: Payee): boolean {
  const sought = payeeKey(payee)
  return rows.some((row) => payeeKey(JSON.parse((row as [string])[0])) === sought)
}
