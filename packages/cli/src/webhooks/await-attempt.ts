import type { Delivery, DeliveryDetail, Wekeza } from '@wekeza/sdk'

export interface AwaitAsk {
  readonly timeoutMs: number
  readonly intervalMs: number
}

/** Looks at a delivery until it was tried once more than it says, or has ended, or the time is over. */
export async function awaitAttempt(
  { webhooks }: Wekeza,
  { id, webhook_id, attempts }: Delivery,
  { timeoutMs, intervalMs }: AwaitAsk,
): Promise<DeliveryDetail> {
  const untilMs = performance.now() + timeoutMs
  for (;;) {
    const delivery = await webhooks.delivery(webhook_id, id)
    const tried = delivery.attempts.length > attempts.length
    const leftMs = untilMs - performance.now()
    if (tried || delivery.status !== 'pending' || leftMs <= 0) return delivery
    await new Promise((resolve) => setTimeout(resolve, Math.min(intervalMs, leftMs)))
  }
}
