import type { Attempt, Delivery, DeliveryMove } from '../../webhooks/delivery.ts'
import type { Threshold } from '../../webhooks/threshold.ts'
import type { SealedSecret, Webhook, WebhookMove } from '../../webhooks/webhook.ts'

/** Rows of who is told what, different from each other in every field that is read back. */

export function threshold(id: string, accountId = 'acc_ann'): Threshold {
  return { id: `thr_${id}`, accountId, direction: 'below', amountMinor: 5_000_00 }
}

export function webhook(id: string, overrides: Partial<Webhook> = {}): Webhook {
  return {
    id,
    applicationId: 'app_one',
    url: `https://shop.example/hooks/${id}?a=b&c="d"`,
    description: 'Orders — “live”',
    types: ['payment.*', 'transaction.posted'],
    thresholds: [threshold(`${id}_a`), threshold(`${id}_b`, 'acc_ben')],
    status: 'enabled',
    disabledReason: null,
    failingSinceMs: null,
    pausedUntilMs: null,
    version: 1,
    createdAtMs: 1_700_000_000_020,
    updatedAtMs: 1_700_000_000_021,
    ...overrides,
  }
}

export function secret(id: string, overrides: Partial<SealedSecret> = {}): SealedSecret {
  return {
    id: `whs_${id}`,
    sealed: `v1.sealed.${id}`,
    createdAtMs: 1_700_000_000_022,
    retiresAtMs: null,
    ...overrides,
  }
}

export function registered(id: string, overrides: Partial<Webhook> = {}) {
  return {
    kind: 'insert-webhook',
    webhook: webhook(id, overrides),
    secret: secret(`${id}_1`),
  } as const
}

/** Moves a webhook that stands at version `from`: all that a move sets is set. */
export function movedTo(id: string, to: Partial<WebhookMove> = {}, from = 1) {
  const move: WebhookMove = {
    url: `https://shop.example/other/${id}`,
    description: null,
    types: ['*'],
    thresholds: [threshold(`${id}_c`, 'acc_world')],
    status: 'disabled',
    disabledReason: 'requested',
    failingSinceMs: 7,
    pausedUntilMs: 8,
    updatedAtMs: 9,
    ...to,
  }
  return { kind: 'move-webhook', id, from, to: move } as const
}

export function rotated(id: string, secretId = `${id}_2`, othersRetireAtMs = 5_000) {
  return {
    kind: 'add-webhook-secret',
    id,
    secret: secret(secretId, { createdAtMs: 1_700_000_000_023 }),
    othersRetireAtMs,
  } as const
}

export function delivery(id: string, overrides: Partial<Delivery> = {}): Delivery {
  return {
    id,
    webhookId: 'whk_one',
    eventId: 'evt_one',
    eventType: 'payment.pending',
    status: 'pending',
    discardedReason: null,
    attempts: [],
    tries: 0,
    dueAtMs: 10,
    createdAtMs: 1_700_000_000_024,
    updatedAtMs: 1_700_000_000_025,
    ...overrides,
  }
}

export const attempt: Attempt = {
  number: 1,
  atMs: 1_700_000_000_026,
  durationMs: 27,
  outcome: 'answered',
  status: 503,
  reply: '{"error":"later — “please”"}',
  detail: null,
}

/** Moves a delivery on, as after an attempt that nobody took. */
export function tried(from: Delivery, to: Partial<DeliveryMove> = {}) {
  const move: DeliveryMove = {
    status: 'pending',
    discardedReason: null,
    attempts: [...from.attempts, { ...attempt, number: from.attempts.length + 1 }],
    tries: from.tries + 1,
    dueAtMs: 5_010,
    updatedAtMs: 28,
    ...to,
  }
  return { kind: 'move-delivery', from, to: move } as const
}

/** To an event each, since a webhook is told of an event once. */
export function sentOut(id: string, overrides: Partial<Delivery> = {}) {
  const row = delivery(`dlv_${id}`, { eventId: `evt_${id}`, ...overrides })
  return { kind: 'insert-delivery', delivery: row } as const
}
