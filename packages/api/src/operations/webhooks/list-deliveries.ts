import { answered, done, type Operation } from '../../operation.ts'
import { pageAsk, pageOf } from '../../paging/page.ts'
import { toDelivery } from '../../wire/to-delivery.ts'
import { ownedWebhook } from './owned-webhook.ts'

/** GET /v1/webhooks/{webhook_id}/deliveries: what it was sent and what came of it, newest first, in pages. */
export const listDeliveries: Operation<'listDeliveries'> = async (given) => {
  const { call, host, bank, query } = given
  const owned = await ownedWebhook(given)
  if (!owned.ok) return owned.refused
  const asked = pageAsk(call, host)
  if (!asked.ok) return answered(asked.answer)
  const ask = { ...asked.ask, status: query.status, eventType: query.event_type }
  const found = await bank.webhooks.deliveries(owned.webhook.id, ask)
  const { rows, page, headers } = pageOf(call, host, found)
  return done({ data: rows.map(toDelivery), page }, [], headers)
}
