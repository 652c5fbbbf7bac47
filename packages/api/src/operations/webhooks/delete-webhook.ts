import { done, type Operation } from '../../operation.ts'
import { toWebhook } from '../../wire/to-webhook.ts'
import { ownedWebhook } from './owned-webhook.ts'

/** DELETE /v1/webhooks/{webhook_id}: nothing is sent there any more; answers it as it last stood. */
export const deleteWebhook: Operation<'deleteWebhook'> = async (given) => {
  const owned = await ownedWebhook(given)
  if (!owned.ok) return owned.refused
  return done(toWebhook(owned.webhook), given.bank.webhooks.remove(owned.webhook))
}
