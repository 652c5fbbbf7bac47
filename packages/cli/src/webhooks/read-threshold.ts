import type { BalanceThresholdInput } from '@wekeza/sdk'
import { usageError } from '../errors/usage-error.ts'

const THRESHOLD = /^(acc_\w+):(below|above):([\d.]+)(?::([A-Z]{3}))?$/

/** Reads `acc_wanjiru_current:below:5000.00`; another currency than KES stands behind. */
export function readThreshold(text: string): BalanceThresholdInput {
  const [, accountId, direction, amount, currency = 'KES'] = THRESHOLD.exec(text) ?? []
  if (!accountId || !amount || !isDirection(direction)) {
    throw usageError(
      `--threshold: ${text} is none. Give one like acc_wanjiru_current:below:5000.00.`,
    )
  }
  return { account_id: accountId, direction, amount: { amount, currency } }
}

const isDirection = (word: string | undefined): word is 'below' | 'above' =>
  word === 'below' || word === 'above'
