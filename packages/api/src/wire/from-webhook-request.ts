import { type Failure, readMoney, type ThresholdWish } from '@wekeza/bank'
import type { Schema } from '@wekeza/contract'

type Read =
  | { readonly ok: true; readonly thresholds: ThresholdWish[] }
  | { readonly ok: false; readonly failure: Failure }

/** Reads the thresholds of a webhook, or what is wrong with the first amount that cannot be read. */
export function fromThresholds(inputs: readonly Schema<'BalanceThresholdInput'>[]): Read {
  const thresholds: ThresholdWish[] = []
  for (const { account_id: accountId, direction, amount } of inputs) {
    const money = readMoney(amount)
    if (!money.ok) return money
    thresholds.push({ accountId, direction, amountMinor: money.amountMinor })
  }
  return { ok: true, thresholds }
}
