import { done, type Operation } from '../../operation.ts'
import { toTime } from '../../wire/to-time.ts'
import { ownedWebhook } from './owned-webhook.ts'

/** GET /v1/webhooks/{webhook_id}/secrets: what signs now, the one in force first. */
export const listWebhookSecrets: Operation<'listWebhookSecrets'> = async (given) => {
  const owned = await ownedWebhook(given)
  if (!owned.ok) return owned.refused
  const secrets = await given.bank.webhooks.secrets(owned.webhook)
  const data = secrets.map(({ secret, createdAtMs, retiresAtMs }) => ({
    secret,
    created_at: toTime(createdAtMs),
    retires_at: retiresAtMs === null ? null : toTime(retiresAtMs),
  }))
  return done({ data })
}
