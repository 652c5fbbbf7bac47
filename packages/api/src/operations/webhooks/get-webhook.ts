import { done, type Operation } from '../../operation.ts'
import { toWebhook } from '../../wire/to-webhook.ts'
import { ownedWebhook } from './owned-webhook.ts'

/** GET /v1/webhooks/{webhook_id}: where it sends what, and whether it does. */
export const getWebhook: Operation<'getWebhook'> = async (given) => {
  const owned = await ownedWebhook(given)
  return owned.ok ? done(toWebhook(owned.webhook)) : owned.refused
}
