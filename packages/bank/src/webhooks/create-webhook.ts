import { type Decision, refuse } from '../decision.ts'
import type { BankPorts } from '../ports/bank-ports.ts'
import { checkThresholds } from './check-thresholds.ts'
import { checkUrl } from './check-url.ts'
import { newSecret } from './new-secret.ts'
import type { Threshold } from './threshold.ts'
import { WEBHOOKS_MAX, type Webhook } from './webhook.ts'

export type ThresholdWish = Omit<Threshold, 'id'>

/** What an application wants to hear, and where. */
export interface WebhookWish {
  readonly url: string
  readonly description: string | null
  readonly types: readonly string[]
  readonly thresholds: readonly ThresholdWish[]
}

/** A webhook that hears from now on, and the secret that signs what it hears. */
export async function createWebhook(
  ports: BankPorts,
  applicationId: string,
  wish: WebhookWish,
): Promise<Decision<{ webhook: Webhook }>> {
  const { store, clock, ids } = ports
  const [others, unread] = await Promise.all([
    store.webhooks.page(applicationId, { limit: WEBHOOKS_MAX }),
    checkThresholds(ports, applicationId, wish.thresholds),
  ])
  if (others.length >= WEBHOOKS_MAX) return refuse({ code: 'webhooks_too_many', max: WEBHOOKS_MAX })
  const fact = checkUrl(wish.url, { testBank: ports.simulation !== undefined })
  if (fact !== undefined) return refuse({ code: 'webhook_url_refused', fact })
  if (unread) return refuse(unread)
  const atMs = clock.nowMs()
  const webhook: Webhook = {
    ...wish,
    id: ids.next('whk'),
    applicationId,
    thresholds: wish.thresholds.map((one) => ({ ...one, id: ids.next('thr') })),
    ...{ status: 'enabled', disabledReason: null, failingSinceMs: null, pausedUntilMs: null },
    ...{ version: 1, createdAtMs: atMs, updatedAtMs: atMs },
  }
  const secret = newSecret(ports, webhook.id, atMs)
  return { ok: true, changes: [{ kind: 'insert-webhook', webhook, secret }], webhook }
}
