import type { Threshold, Webhook } from '@wekeza/bank'
import type { Schema } from '@wekeza/contract'
import { toMoney } from './to-money.ts'
import { toTime } from './to-time.ts'

/** Its secrets are read apart, since answers are kept for retries. */
export function toWebhook(webhook: Webhook): Schema<'Webhook'> {
  const { pausedUntilMs } = webhook
  return {
    id: webhook.id,
    version: webhook.version,
    url: webhook.url,
    description: webhook.description,
    types: [...webhook.types],
    balance_thresholds: webhook.thresholds.map(toThreshold),
    status: webhook.status,
    disabled_reason: webhook.disabledReason,
    paused_until: pausedUntilMs === null ? null : toTime(pausedUntilMs),
    created_at: toTime(webhook.createdAtMs),
    updated_at: toTime(webhook.updatedAtMs),
  }
}

export function toThreshold(threshold: Threshold): Schema<'BalanceThreshold'> {
  return {
    id: threshold.id,
    account_id: threshold.accountId,
    direction: threshold.direction,
    amount: toMoney(threshold.amountMinor),
  }
}
