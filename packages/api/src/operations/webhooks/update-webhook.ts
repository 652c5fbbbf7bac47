import type { WebhookUpdate } from '@wekeza/bank'
import type { Body } from '@wekeza/contract'
import { answered, done, failed, type Operation } from '../../operation.ts'
import { problemOfTypes } from '../../problems/problem-of-types.ts'
import { fromTypeFilters } from '../../wire/from-type-filters.ts'
import { fromThresholds } from '../../wire/from-webhook-request.ts'
import { toWebhook } from '../../wire/to-webhook.ts'
import { ownedWebhook } from './owned-webhook.ts'

/** PATCH /v1/webhooks/{webhook_id}: what is named becomes so, and what is left out stays. */
export const updateWebhook: Operation<'updateWebhook'> = async (given) => {
  const { call, bank, body } = given
  const owned = await ownedWebhook(given)
  if (!owned.ok) return owned.refused
  const filters = fromTypeFilters(body.types ?? [])
  if (!filters.ok) return answered(problemOfTypes(call, filters.unknown))
  const read = fromThresholds(body.balance_thresholds ?? [])
  if (!read.ok) return failed(read.failure)
  const thresholds = body.balance_thresholds && read.thresholds
  const decision = await bank.webhooks.update(owned.webhook, wishOf(body, thresholds))
  return decision.ok
    ? done(toWebhook(decision.webhook), decision.changes)
    : failed(decision.failure)
}

function wishOf(
  { url, description, types, status }: Body<'updateWebhook'>,
  thresholds: WebhookUpdate['thresholds'],
): WebhookUpdate {
  return {
    ...(url !== undefined && { url }),
    ...(description !== undefined && { description }),
    ...(types && { types }),
    ...(thresholds && { thresholds }),
    ...(status && { status }),
  }
}
