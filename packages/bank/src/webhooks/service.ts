import type { Change } from '../changes.ts'
import { type Decision, type Refusal, refuse } from '../decision.ts'
import type { BankPorts } from '../ports/bank-ports.ts'
import type { PageAsk } from '../ports/store.ts'
import { sentAgain } from './begun-anew.ts'
import { createWebhook, type WebhookWish } from './create-webhook.ts'
import type { Delivery } from './delivery.ts'
import { moveWebhook } from './move-webhook.ts'
import { newDelivery } from './new-delivery.ts'
import { newSecret } from './new-secret.ts'
import { recoveryWork } from './recover-deliveries.ts'
import { updateWebhook, type WebhookUpdate } from './update-webhook.ts'
import type { Webhook } from './webhook.ts'

type Decided<Made extends object> = Promise<Decision<Made>>

/** Webhooks: where applications hear events, and what became of each that was sent there. */
export function webhookService(ports: BankPorts) {
  const { store, clock, ids, webhookSecrets } = ports
  const owned = async (applicationId: string, webhookId: string) => {
    const webhook = await store.webhooks.get(webhookId)
    return webhook?.applicationId === applicationId ? webhook : undefined
  }
  const delivered = async (webhook: Webhook, deliveryId: string) => {
    const delivery = await store.deliveries.get(deliveryId)
    return delivery?.webhookId === webhook.id ? delivery : undefined
  }
  return {
    /** of this application, or undefined: somebody else's is not told from none */
    owned,
    /** newest first */
    page: (applicationId: string, ask: PageAsk) => store.webhooks.page(applicationId, ask),
    create: (applicationId: string, wish: WebhookWish) => createWebhook(ports, applicationId, wish),
    update: (webhook: Webhook, wish: WebhookUpdate) => updateWebhook(ports, webhook, wish),
    remove: ({ id }: Webhook): Change[] => [{ kind: 'delete-webhook', id }],

    /** those that sign now, the newest first */
    async secrets({ id }: Webhook) {
      const nowMs = clock.nowMs()
      return (await store.webhooks.secrets(id))
        .filter(({ retiresAtMs }) => retiresAtMs === null || retiresAtMs > nowMs)
        .map(({ sealed, ...times }) => ({ ...times, secret: webhookSecrets.open(sealed, id) }))
        .toReversed()
    },

    /** A new secret signs from now on, and beside it those before until they retire. */
    rotate(
      webhook: Webhook,
      overlapMs: number,
    ): { webhook: Webhook; changes: Change[]; retiresAtMs: number } {
      const nowMs = clock.nowMs()
      const retiresAtMs = nowMs + overlapMs
      const secret = newSecret(ports, webhook.id, nowMs)
      const moved = moveWebhook(webhook, {}, nowMs)
      const added: Change = {
        ...{ kind: 'add-webhook-secret', id: webhook.id, secret },
        othersRetireAtMs: retiresAtMs,
      }
      return { webhook: moved.webhook, changes: [...moved.changes, added], retiresAtMs }
    },

    /** Sends an event that tells nothing, to see that it arrives. */
    test(webhook: Webhook): Decision<{ delivery: Delivery }> {
      const refusal = disabledRefusal(webhook)
      if (refusal) return refusal
      const atMs = clock.nowMs()
      // It counts as a change, so that no two events of a webhook carry the same version.
      const moved = moveWebhook(webhook, {}, atMs)
      const happening = { type: 'webhook.test', webhook: moved.webhook } as const
      const event = { id: ids.next('evt'), atMs, happening }
      const delivery = newDelivery(ids.next('dlv'), webhook.id, event.id, happening.type, atMs)
      const changes: Change[] = [
        ...moved.changes,
        { kind: 'emit', event },
        { kind: 'insert-delivery', delivery },
      ]
      return { ok: true, changes, delivery }
    },

    delivered,
    /** newest first */
    deliveries: store.deliveries.page,

    /** Sends it once more, whatever became of it. */
    async redeliver(webhook: Webhook, deliveryId: string): Decided<{ delivery: Delivery }> {
      const before = await delivered(webhook, deliveryId)
      if (!before) return refuse({ code: 'delivery_not_found', deliveryId })
      const refusal = disabledRefusal(webhook)
      if (refusal) return refusal
      const { delivery, change } = sentAgain(before, clock.nowMs())
      return { ok: true, changes: [change], delivery }
    },

    /** Has everything sent once more that happened since then and was not taken; it is done in the background. */
    async recover(webhook: Webhook, sinceMs: number): Decided<{ untilPlace: number }> {
      const refusal = disabledRefusal(webhook)
      if (refusal) return refusal
      const [first, untilPlace] = await Promise.all([
        store.events.placeFrom(sinceMs),
        store.events.lastPlace(),
      ])
      if (first === undefined) return { ok: true, changes: [], untilPlace }
      const recovery = { webhookId: webhook.id, afterPlace: first - 1, untilPlace }
      const due = recoveryWork(recovery, clock.nowMs())
      return { ok: true, changes: [{ kind: 'schedule', due }], untilPlace }
    },
  }
}

function disabledRefusal({ id, status, disabledReason }: Webhook): Refusal | undefined {
  if (status === 'enabled') return undefined
  return refuse({ code: 'webhook_disabled', webhookId: id, reason: disabledReason })
}
