import { done, failed, type Operation } from '../../operation.ts'
import { toDelivery } from '../../wire/to-delivery.ts'
import { ownedWebhook } from './owned-webhook.ts'

/** POST /v1/webhooks/{webhook_id}/test: sends an event that tells nothing, to see that it arrives. */
export const testWebhook: Operation<'testWebhook'> = async (given) => {
  const owned = await ownedWebhook(given)
  if (!owned.ok) return owned.refused
  const decision = given.bank.webhooks.test(owned.webhook)
  return decision.ok
    ? done(toDelivery(decision.delivery), decision.changes)
    : failed(decision.failure)
}
