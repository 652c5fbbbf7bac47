import type { Change } from '../changes.ts'
import type { BankEvent, JournalEvent } from '../events/event.ts'
import type { BankPorts } from '../ports/bank-ports.ts'
import type { Clock } from '../ports/clock.ts'
import type { Sender, SendResult } from '../ports/sender.ts'
import type { WebhookSecrets } from '../ports/webhook-secrets.ts'
import type { Batch } from './batch.ts'
import type { Delivery, DeliveryMove, DiscardReason } from './delivery.ts'
import { judgeAttempt } from './judge-attempt.ts'
import { disableWebhook } from './move-webhook.ts'
import type { Outcome } from './outcomes.ts'
import type { Webhook } from './webhook.ts'

/** What one delivery needs, beside the bank. */
export interface Delivering {
  readonly ports: Pick<BankPorts, 'store' | 'clock' | 'ids'>
  readonly sender: Sender
  readonly secrets: Pick<WebhookSecrets, 'open'>
  /** signatures carry it, and no test bank moves it */
  readonly wall: Clock
  readonly testBank: boolean
  /** an event as it goes out */
  write(event: JournalEvent): Promise<string>
  /** the headers of Standard Webhooks */
  sign(message: {
    id: string
    body: string
    secrets: readonly string[]
    atMs: number
  }): Record<string, string> | Promise<Record<string, string>>
  /** how long the outcomes of others are waited for, to write them down together; default: not at all */
  moment?(): Promise<void>
}

/**
 * Makes one try of a delivery that this worker holds, and answers what is to be written down of it. A crash before
 * that, and it is made again: a receiver hears an event at least once.
 */
export async function deliver(
  claimed: Delivery,
  batch: Batch,
  delivering: Delivering,
): Promise<Outcome> {
  const [webhook, event] = await Promise.all([
    batch.webhook(claimed.webhookId),
    batch.event(claimed.eventId),
  ])
  const atMs = delivering.ports.clock.nowMs()
  const reason = await whyNot(webhook, event, batch)
  if (reason) return settled(claimed, discarded(claimed, reason, atMs))
  const open = webhook as Webhook
  // It has no place to tell of yet. The relay gives it one within moments.
  if (event?.place === null) return settled(claimed, { ...claimed, dueAtMs: atMs })
  if (open.pausedUntilMs !== null && open.pausedUntilMs > atMs) {
    return settled(claimed, { ...claimed, dueAtMs: open.pausedUntilMs })
  }
  const result = await send(open, event as JournalEvent, batch, delivering)
  return judged(claimed, open, result, delivering)
}

/** Asked at each try: what has ended since it was last asked keeps the event back. */
async function whyNot(
  webhook: Webhook | undefined,
  event: BankEvent | undefined,
  batch: Batch,
): Promise<DiscardReason | undefined> {
  if (!webhook || !event) return 'webhook_deleted'
  if (webhook.status === 'disabled') return 'webhook_disabled'
  const audience = await batch.audience(event)
  return audience.includes(webhook.applicationId) ? undefined : 'not_permitted'
}

async function send(
  { id, url }: Webhook,
  event: JournalEvent,
  batch: Batch,
  { sender, wall, testBank, sign }: Delivering,
): Promise<SendResult> {
  const [body, secrets] = await Promise.all([batch.body(event), batch.secrets(id)])
  const headers = await sign({ id: event.id, body, secrets, atMs: wall.nowMs() })
  return sender.send({ url, headers, body, testBank })
}

function judged(
  delivery: Delivery,
  webhook: Webhook,
  result: SendResult,
  { ports, wall }: Delivering,
): Outcome {
  const atMs = ports.clock.nowMs()
  const tried = { delivery, webhook, result, atMs, wallNowMs: wall.nowMs() }
  const { delivery: to, health, disable } = judgeAttempt(tried)
  const consequences: Change[] = []
  if (health) consequences.push({ kind: 'note-webhook', id: webhook.id, to: health })
  if (disable) consequences.push(...disableWebhook(webhook, disable, ports.ids, atMs).changes)
  return settled(delivery, to, consequences)
}

function discarded(delivery: Delivery, reason: DiscardReason, atMs: number): DeliveryMove {
  const ended = { status: 'discarded', discardedReason: reason, dueAtMs: null } as const
  return { ...delivery, ...ended, updatedAtMs: atMs }
}

function settled(
  from: Delivery,
  { status, discardedReason, attempts, tries, dueAtMs, updatedAtMs }: DeliveryMove,
  consequences: readonly Change[] = [],
): Outcome {
  const to = { status, discardedReason, attempts, tries, dueAtMs, updatedAtMs }
  return { moved: { kind: 'move-delivery', from, to }, consequences }
}
