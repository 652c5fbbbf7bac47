import { formatAmount } from '../../money/format-amount.ts'
import { type Rule, review } from '../rule.ts'

/** A payment far above what its account pays on average. Small payments are not part of the average. */
export const habit: Rule = ({ instruction: { amountMinor }, activity }, figures) => {
  if (activity === null) return undefined
  const { recentCount, recentSumMinor } = activity
  if (amountMinor < figures.habitFromMinor || recentCount < figures.habitPaymentsMin)
    return undefined
  const averageMinor = Math.round(recentSumMinor / recentCount)
  if (amountMinor < averageMinor * figures.habitTimes) return undefined
  const usual = `KES ${formatAmount(averageMinor)}`
  const detail = `It is ${figures.habitTimes} times or more what this account pays on average, ${usual}.`
  return review('amount_out_of_habit', detail)
}
