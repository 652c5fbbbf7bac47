import { done, failed, type Operation } from '../../operation.ts'
import { toDelivery } from '../../wire/to-delivery.ts'
import { toEvent } from '../../wire/to-event.ts'
import { ownedWebhook } from './owned-webhook.ts'
import { tellingOf } from './telling-of.ts'

/** GET /v1/webhooks/{webhook_id}/deliveries/{delivery_id}: each attempt, and what is sent. */
export const getDelivery: Operation<'getDelivery'> = async (given) => {
  const { bank, application, params } = given
  const owned = await ownedWebhook(given)
  if (!owned.ok) return owned.refused
  const deliveryId = params.delivery_id ?? ''
  const delivery = await bank.webhooks.delivered(owned.webhook, deliveryId)
  if (!delivery) return failed({ code: 'delivery_not_found', deliveryId })
  const event = await bank.events.get(application.id, delivery.eventId)
  const body = event ? await toEvent(event, tellingOf(given)) : null
  return done({ ...toDelivery(delivery), body })
}
