import type { SealedSecret, StoredWebhook, Webhook, WebhookMove } from '@wekeza/bank'

type MoveRow = [
  url: string,
  description: string | null,
  types: string,
  thresholds: string,
  status: Webhook['status'],
  disabledReason: Webhook['disabledReason'],
  failingSinceMs: number | null,
  pausedUntilMs: number | null,
  updatedAtMs: number,
]

type WebhookRow = [
  id: string,
  applicationId: string,
  version: number,
  createdAtMs: number,
  ...MoveRow,
]

/** What a move sets. */
export const WEBHOOK_MOVE_COLUMNS = `url, description, types, thresholds, status, disabled_reason, failing_since_ms,
  paused_until_ms, updated_at_ms`

export const WEBHOOK_COLUMNS = `id, application_id, version, created_at_ms, ${WEBHOOK_MOVE_COLUMNS}`

export function webhookValues(webhook: Webhook): WebhookRow {
  const { id, applicationId, version, createdAtMs } = webhook
  return [id, applicationId, version, createdAtMs, ...webhookMoveValues(webhook)]
}

export function webhookMoveValues(to: WebhookMove): MoveRow {
  const { url, description, status, disabledReason } = to
  const wants = [JSON.stringify(to.types), JSON.stringify(to.thresholds)] as const
  const does = [to.failingSinceMs, to.pausedUntilMs] as const
  return [url, description, ...wants, status, disabledReason, ...does, to.updatedAtMs]
}

/** @param row the webhook's sequence, and behind it its columns */
export function webhookOf(row: unknown): StoredWebhook {
  const [sequence, id, applicationId, version, createdAtMs, url, description, ...rest] = row as [
    sequence: number,
    ...WebhookRow,
  ]
  const [types, thresholds, status, disabledReason, failingSinceMs, pausedUntilMs, updatedAtMs] =
    rest
  const wants = { types: JSON.parse(types), thresholds: JSON.parse(thresholds) }
  const stands = { status, disabledReason, failingSinceMs, pausedUntilMs }
  const times = { createdAtMs, updatedAtMs }
  return { sequence, id, applicationId, url, description, ...wants, ...stands, version, ...times }
}

/** The accounts that it has thresholds on, each once. */
export function watchedAccounts({ thresholds }: Pick<Webhook, 'thresholds'>): string[] {
  return [...new Set(thresholds.map(({ accountId }) => accountId))]
}

type SecretRow = [id: string, sealed: string, createdAtMs: number, retiresAtMs: number | null]

export const WEBHOOK_SECRET_COLUMNS = 'id, sealed, created_at_ms, retires_at_ms'

export function webhookSecretValues(secret: SealedSecret): SecretRow {
  const { id, sealed, createdAtMs, retiresAtMs } = secret
  return [id, sealed, createdAtMs, retiresAtMs]
}

/** Oldest first. @param rows the sequence of each, and behind it its columns: a webhook has so few that they come unsorted */
export function webhookSecretsOf(rows: readonly unknown[]): SealedSecret[] {
  const secrets = rows as readonly [sequence: number, ...SecretRow][]
  return secrets
    .toSorted(([a], [b]) => a - b)
    .map(([, id, sealed, createdAtMs, retiresAtMs]) => ({ id, sealed, createdAtMs, retiresAtMs }))
}
