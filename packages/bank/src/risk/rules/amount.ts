import { formatAmount } from '../../money/format-amount.ts'
import { type Rule, review } from '../rule.ts'

/** A single payment that is large: looked at, or out of the question. */
export const amount: Rule = ({ instruction: { amountMinor } }, figures) => {
  const { denyAboveMinor, reviewFromMinor } = figures
  if (amountMinor > denyAboveMinor) {
    const detail = `It is above KES ${formatAmount(denyAboveMinor)}, the most that leaves in one payment.`
    return { decision: 'deny', reasons: [{ code: 'amount_above_limit', detail }] }
  }
  if (amountMinor < reviewFromMinor) return undefined
  return review('amount_large', `It is KES ${formatAmount(reviewFromMinor)} or more.`)
}
