import { done, failed, type Operation } from '../../operation.ts'
import { toDelivery } from '../../wire/to-delivery.ts'
import { ownedWebhook } from './owned-webhook.ts'

/** POST …/deliveries/{delivery_id}/redeliver: sends it once more, whatever became of it; answers 202 with it pending. */
export const redeliverDelivery: Operation<'redeliverDelivery'> = async (given) => {
  const owned = await ownedWebhook(given)
  if (!owned.ok) return owned.refused
  const { delivery_id: deliveryId = '' } = given.params
  const decision = await given.bank.webhooks.redeliver(owned.webhook, deliveryId)
  return decision.ok
    ? done(toDelivery(decision.delivery), decision.changes)
    : failed(decision.failure)
}
