import { formatAmount } from '../../money/format-amount.ts'
import { type Rule, review } from '../rule.ts'

const HOUR_MS = 3_600_000

/** Many payments, or much money, out of one account in a short time. */
export const velocity: Rule = ({ instruction: { amountMinor }, activity }, figures) => {
  if (activity === null) return undefined
  const { windowPaymentsMax, windowMaxMinor, windowMs } = figures
  const within = `within ${windowMs / HOUR_MS} hours`
  if (activity.windowCount + 1 > windowPaymentsMax) {
    const detail = `More than ${windowPaymentsMax} payments leave the account ${within}.`
    return review('velocity_count', detail)
  }
  if (activity.windowSumMinor + amountMinor > windowMaxMinor) {
    const detail = `More than KES ${formatAmount(windowMaxMinor)} leaves the account ${within}.`
    return review('velocity_sum', detail)
  }
  return undefined
}
