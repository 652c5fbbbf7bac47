import { done, failed, type Operation } from '../../operation.ts'
import { fromTime } from '../../wire/from-time.ts'
import { toTime } from '../../wire/to-time.ts'
import { ownedWebhook } from './owned-webhook.ts'

/** POST /v1/webhooks/{webhook_id}/recover: has sent again in the background what it has not taken since then. */
export const recoverDeliveries: Operation<'recoverDeliveries'> = async (given) => {
  const owned = await ownedWebhook(given)
  if (!owned.ok) return owned.refused
  const { webhook } = owned
  const sinceMs = fromTime(given.body.since)
  const decision = await given.bank.webhooks.recover(webhook, sinceMs)
  if (!decision.ok) return failed(decision.failure)
  const { untilPlace, changes } = decision
  return done(
    { webhook_id: webhook.id, since: toTime(sinceMs), until_sequence: untilPlace },
    changes,
  )
}
