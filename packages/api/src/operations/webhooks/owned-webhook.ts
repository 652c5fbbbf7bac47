import type { Webhook } from '@wekeza/bank'
import type { OperationId } from '@wekeza/contract'
import { failed, type Given } from '../../operation.ts'

type Owned =
  | { readonly ok: true; readonly webhook: Webhook }
  | { readonly ok: false; readonly refused: ReturnType<typeof failed> }

/** The webhook that the path names, if it is the application's: another's is not told from none. */
export async function ownedWebhook({
  bank,
  application,
  params,
}: Pick<Given<OperationId>, 'bank' | 'application' | 'params'>): Promise<Owned> {
  const webhookId = params.webhook_id ?? ''
  const webhook = await bank.webhooks.owned(application.id, webhookId)
  if (webhook) return { ok: true, webhook }
  return { ok: false, refused: failed({ code: 'webhook_not_found', webhookId }) }
}
