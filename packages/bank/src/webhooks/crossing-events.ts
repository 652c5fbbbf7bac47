import type { Change } from '../changes.ts'
import type { Ids } from '../ports/ids.ts'
import type { Transaction } from '../transactions/transaction.ts'
import { type Crossing, crosses } from './threshold.ts'
import type { Webhook } from './webhook.ts'

/** Tells each threshold that a posting has passed: the balance before and after it are its own, so it is told once. */
export function crossingEvents(
  transaction: Transaction,
  watching: readonly Webhook[],
  ids: Ids,
  atMs: number,
): Change[] {
  const { accountId, amountMinor, balanceAfterMinor, bookedAtMs } = transaction
  if (balanceAfterMinor === null) return []
  const passed = ({ thresholds, createdAtMs }: Webhook) =>
    thresholds.filter(
      (threshold) =>
        threshold.accountId === accountId &&
        bookedAtMs >= createdAtMs &&
        crosses(threshold, balanceAfterMinor - amountMinor, balanceAfterMinor),
    )
  return watching.flatMap((webhook) =>
    passed(webhook).map((threshold): Change => {
      const crossing: Crossing = {
        applicationId: webhook.applicationId,
        webhookId: webhook.id,
        threshold,
        accountId,
        accountVersion: transaction.sequence,
        transactionId: transaction.id,
        balanceMinor: balanceAfterMinor,
      }
      const happening = { type: 'balance.threshold_reached', crossing } as const
      return { kind: 'emit', event: { id: ids.next('evt'), atMs, happening } }
    }),
  )
}
