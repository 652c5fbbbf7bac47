import { done, type Operation } from '../../operation.ts'
import { toWebhook } from '../../wire/to-webhook.ts'
import { ownedWebhook } from './owned-webhook.ts'

const OVERLAP_SECONDS_DEFAULT = 86_400

/** POST /v1/webhooks/{webhook_id}/rotate-secret: a new secret signs, and for a while the one before as well. */
export const rotateWebhookSecret: Operation<'rotateWebhookSecret'> = async (given) => {
  const { bank, body } = given
  const owned = await ownedWebhook(given)
  if (!owned.ok) return owned.refused
  const { overlap_seconds: overlapSeconds = OVERLAP_SECONDS_DEFAULT } = body
  const { webhook, changes } = bank.webhooks.rotate(owned.webhook, overlapSeconds * 1_000)
  return done(toWebhook(webhook), changes)
}
