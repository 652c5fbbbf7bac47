import { type Decision, refuse } from '../decision.ts'
import type { BankPorts } from '../ports/bank-ports.ts'
import type { Ids } from '../ports/ids.ts'
import { checkThresholds } from './check-thresholds.ts'
import { checkUrl } from './check-url.ts'
import type { ThresholdWish, WebhookWish } from './create-webhook.ts'
import { moveWebhook } from './move-webhook.ts'
import type { Threshold } from './threshold.ts'
import type { Webhook, WebhookMove } from './webhook.ts'

/** What is left out stays as it is. */
export type WebhookUpdate = Partial<WebhookWish & Pick<Webhook, 'status'>>

export async function updateWebhook(
  ports: BankPorts,
  before: Webhook,
  wish: WebhookUpdate,
): Promise<Decision<{ webhook: Webhook }>> {
  const { clock, ids } = ports
  const { url, thresholds, status, ...rest } = wish
  const fact =
    url === undefined ? undefined : checkUrl(url, { testBank: ports.simulation !== undefined })
  if (fact !== undefined) return refuse({ code: 'webhook_url_refused', fact })
  const unread = await checkThresholds(ports, before.applicationId, thresholds ?? [])
  if (unread) return refuse(unread)
  const changes: Partial<WebhookMove> = {
    ...rest,
    ...(url !== undefined && { url }),
    ...(thresholds && { thresholds: thresholds.map((one) => keptOrNew(one, before, ids)) }),
    ...(status === 'enabled' && ENABLED),
  }
  const atMs = clock.nowMs()
  if (status !== 'disabled' || before.status === 'disabled')
    return { ok: true, ...moveWebhook(before, changes, atMs) }
  const disabled = { status: 'disabled', disabledReason: 'requested' } as const
  return { ok: true, ...moveWebhook(before, { ...changes, ...disabled }, atMs) }
}

/** One that stays as it is stays known by its id. */
function keptOrNew(wish: ThresholdWish, { thresholds }: Webhook, ids: Ids): Threshold {
  const kept = thresholds.find(
    ({ accountId, direction, amountMinor }) =>
      accountId === wish.accountId &&
      direction === wish.direction &&
      amountMinor === wish.amountMinor,
  )
  return kept ?? { ...wish, id: ids.next('thr') }
}

/** Whoever enables it again believes that its receiver works: what it did before is forgotten. */
const ENABLED = {
  status: 'enabled',
  disabledReason: null,
  failingSinceMs: null,
  pausedUntilMs: null,
} as const
