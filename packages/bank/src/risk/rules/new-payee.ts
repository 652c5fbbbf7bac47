import { formatAmount } from '../../money/format-amount.ts'
import { type Rule, review } from '../rule.ts'

/** Much money to somebody whom this account has not paid before. */
export const newPayee: Rule = ({ instruction: { amountMinor }, knownPayee }, figures) => {
  if (amountMinor < figures.newPayeeFromMinor || knownPayee !== false) return undefined
  const from = `KES ${formatAmount(figures.newPayeeFromMinor)}`
  return review(
    'payee_new',
    `It is ${from} or more, to a payee whom this account has not paid before.`,
  )
}
