import type { PeriodLimit, PeriodUse } from '@wekeza/bank'
import { paymentsMaxOf } from '../rows/consent-periods.ts'
import { statement } from './statement.ts'

/** What the payments of a period come to. */
export const USED = statement(
  'SELECT paid_minor, payments FROM consent_period WHERE bank = $1 AND consent_id = $2 AND start_ms = $3',
)

// The first payment of a period is held to its limits by the SELECT, and each later one by the UPDATE, which waits for
// whoever else is at the row and asks again of what it finds then.
const USE =
  statement(`INSERT INTO consent_period AS p (bank, consent_id, start_ms, paid_minor, payments)
  SELECT $1::text, $2::text, $3::bigint, $4::bigint, 1 WHERE $4::bigint <= $5::bigint AND 1 <= $6::bigint
  ON CONFLICT (bank, consent_id, start_ms) DO UPDATE
  SET paid_minor = p.paid_minor + excluded.paid_minor, payments = p.payments + 1
  WHERE p.paid_minor + excluded.paid_minor <= $5::bigint AND p.payments + 1 <= $6::bigint`)

const RETURN = statement(`UPDATE consent_period
  SET paid_minor = greatest(0, paid_minor - $4), payments = greatest(0, payments - 1)
  WHERE bank = $1 AND consent_id = $2 AND start_ms = $3`)

/** Writes no row if the period has no room. */
export function usePeriod(bank: string, use: PeriodUse, limit: PeriodLimit) {
  const { consentId, startMs, amountMinor } = use
  const limits = [limit.capMinor, paymentsMaxOf(limit)]
  return { statement: USE, values: [bank, consentId, startMs, amountMinor, ...limits] }
}

export function returnPeriod(bank: string, { consentId, startMs, amountMinor }: PeriodUse) {
  return { statement: RETURN, values: [bank, consentId, startMs, amountMinor] }
}
