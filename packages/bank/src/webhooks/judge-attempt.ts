import type { SendResult } from '../ports/sender.ts'
import type { Attempt, Delivery, DeliveryMove } from './delivery.ts'
import { askedRestMs, FAILING_MAX_MS, retryAfterMs } from './schedule.ts'
import type { DisabledReason, Webhook, WebhookHealth } from './webhook.ts'

/** What was sent, and what came back. */
export interface Tried {
  readonly delivery: Delivery
  readonly webhook: Webhook
  readonly result: SendResult
  /** bank time */
  readonly atMs: number
  readonly wallNowMs: number
}

export interface Judged {
  readonly delivery: DeliveryMove
  /** how the receiver behaves; nothing, if that is as before */
  readonly health?: WebhookHealth
  /** why the webhook is to hear nothing more; nothing, if it is */
  readonly disable?: DisabledReason
}

/** How much of a reply is kept. */
const REPLY_CHARACTERS_MAX = 1_000
const GONE = 410

/** What a try means for its delivery and its webhook (Standard Webhooks, section "Delivery"). */
export function judgeAttempt(tried: Tried): Judged {
  const { delivery, webhook, result, atMs } = tried
  const attempts = [...delivery.attempts, attemptOf(tried)]
  const made = { attempts, tries: delivery.tries + 1, discardedReason: null, updatedAtMs: atMs }
  if (result.kind === 'answered' && result.status >= 200 && result.status < 300) {
    const rested = webhook.failingSinceMs !== null || webhook.pausedUntilMs !== null
    return {
      delivery: { ...made, status: 'delivered', dueAtMs: null },
      ...(rested && { health: { failingSinceMs: null, pausedUntilMs: null } }),
    }
  }
  const dueAtMs = nextTryMs(tried, made.tries)
  const failed: DeliveryMove =
    isGone(result) || dueAtMs === null
      ? { ...made, status: 'failed', dueAtMs: null }
      : { ...made, status: 'pending', dueAtMs }
  return { delivery: failed, ...consequences(tried) }
}

function attemptOf({ delivery, result, atMs }: Tried): Attempt {
  const { durationMs } = result
  const shared = { number: delivery.attempts.length + 1, atMs, durationMs }
  return result.kind === 'answered'
    ? {
        ...shared,
        outcome: 'answered',
        status: result.status,
        reply: result.reply.slice(0, REPLY_CHARACTERS_MAX),
        detail: null,
      }
    : { ...shared, outcome: result.reason, status: null, reply: null, detail: result.detail }
}

/** Not before its time in the schedule, and not before the receiver wants it. Null: it was tried often enough. */
function nextTryMs({ delivery, result, atMs, wallNowMs }: Tried, tries: number): number | null {
  const waitMs = retryAfterMs(delivery.id, tries)
  if (waitMs === undefined) return null
  return atMs + Math.max(waitMs, restOf(result, wallNowMs) ?? 0)
}

function restOf(result: SendResult, wallNowMs: number): number | undefined {
  return result.kind === 'answered' ? askedRestMs(result.retryAfter, wallNowMs) : undefined
}

function isGone(result: SendResult): boolean {
  return result.kind === 'answered' && result.status === GONE
}

function consequences(tried: Tried): Pick<Judged, 'health' | 'disable'> {
  const { webhook, result, atMs, wallNowMs } = tried
  if (isGone(result)) return { disable: 'gone' }
  const failingSinceMs = webhook.failingSinceMs ?? atMs
  if (atMs - failingSinceMs >= FAILING_MAX_MS) return { disable: 'failing' }
  const restMs = restOf(result, wallNowMs)
  const pausedUntilMs = restMs === undefined ? webhook.pausedUntilMs : atMs + restMs
  const same = failingSinceMs === webhook.failingSinceMs && pausedUntilMs === webhook.pausedUntilMs
  return same ? {} : { health: { failingSinceMs, pausedUntilMs } }
}
