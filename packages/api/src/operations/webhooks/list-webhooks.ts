import { WEBHOOKS_MAX } from '@wekeza/bank'
import { done, type Operation } from '../../operation.ts'
import { toWebhook } from '../../wire/to-webhook.ts'

/** GET /v1/webhooks: all of the application's, newest first; they are few. */
export const listWebhooks: Operation<'listWebhooks'> = async ({ bank, application }) => {
  const webhooks = await bank.webhooks.page(application.id, { limit: WEBHOOKS_MAX })
  return done({ data: webhooks.map(toWebhook) })
}
