import { answered, done, failed, type Operation } from '../../operation.ts'
import { problemOfTypes } from '../../problems/problem-of-types.ts'
import { fromTypeFilters } from '../../wire/from-type-filters.ts'
import { fromThresholds } from '../../wire/from-webhook-request.ts'
import { toWebhook } from '../../wire/to-webhook.ts'

/** POST /v1/webhooks: events are sent there from now on; answers 201 without its secret, which is read apart. */
export const createWebhook: Operation<'createWebhook'> = async (given) => {
  const { call, bank, application, body } = given
  const filters = fromTypeFilters(body.types)
  if (!filters.ok) return answered(problemOfTypes(call, filters.unknown))
  const read = fromThresholds(body.balance_thresholds ?? [])
  if (!read.ok) return failed(read.failure)
  const { url, description = null, types } = body
  const wish = { url, description, types, thresholds: read.thresholds }
  const decision = await bank.webhooks.create(application.id, wish)
  return decision.ok
    ? done(toWebhook(decision.webhook), decision.changes)
    : failed(decision.failure)
}
