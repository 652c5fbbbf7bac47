import type { Change } from '../changes.ts'
import type { Ids } from '../ports/ids.ts'
import type { DisabledReason, Webhook, WebhookMove } from './webhook.ts'

/** Changes a webhook, guarded by its version. */
export function moveWebhook(
  webhook: Webhook,
  changes: Partial<WebhookMove>,
  atMs: number,
): { webhook: Webhook; changes: Change[] } {
  const { url, description, types, thresholds, status, disabledReason } = webhook
  const { failingSinceMs, pausedUntilMs, version } = webhook
  const to: WebhookMove = {
    ...{ url, description, types, thresholds, status, disabledReason },
    ...{ failingSinceMs, pausedUntilMs, ...changes, updatedAtMs: atMs },
  }
  return {
    webhook: { ...webhook, ...to, version: version + 1 },
    changes: [{ kind: 'move-webhook', id: webhook.id, from: version, to }],
  }
}

/** Ends what a webhook hears, and tells its application so, where it still listens. */
export function disableWebhook(
  before: Webhook,
  disabledReason: DisabledReason,
  ids: Ids,
  atMs: number,
): { webhook: Webhook; changes: Change[] } {
  const moved = moveWebhook(before, { status: 'disabled', disabledReason }, atMs)
  const happening = { type: 'webhook.disabled', webhook: moved.webhook } as const
  const event = { id: ids.next('evt'), atMs, happening }
  return { webhook: moved.webhook, changes: [...moved.changes, { kind: 'emit', event }] }
}
