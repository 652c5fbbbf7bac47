import type { Change, FailedGuard } from '../../changes.ts'
import type { Journal } from './journal.ts'
import { nextSequence, type Tables } from './tables.ts'

type Outcome = FailedGuard | undefined
type Of<Kind extends Change['kind']> = Extract<Change, { kind: Kind }>
type WebhookChange = Of<
  'insert-webhook' | 'move-webhook' | 'note-webhook' | 'delete-webhook' | 'add-webhook-secret'
>

/** Applies what changes about a webhook: itself, how it does, its secrets. */
export function changeWebhook(tables: Tables, change: WebhookChange, journal: Journal): Outcome {
  switch (change.kind) {
    case 'insert-webhook':
      return insertWebhook(tables, change, journal)
    case 'move-webhook':
      return moveWebhook(tables, change, journal)
    case 'note-webhook': {
      const webhook = tables.webhooks.get(change.id)
      if (webhook) journal.set(tables.webhooks, change.id, { ...webhook, ...change.to })
      return undefined
    }
    case 'delete-webhook':
      journal.delete(tables.webhooks, change.id)
      return journal.delete(tables.webhookSecrets, change.id) as undefined
    case 'add-webhook-secret':
      return addSecret(tables, change, journal)
  }
}

function insertWebhook(
  tables: Tables,
  { webhook, secret }: Of<'insert-webhook'>,
  journal: Journal,
): undefined {
  journal.insert(tables.webhooks, webhook.id, { ...webhook, sequence: nextSequence(tables) })
  journal.insert(tables.webhookSecrets, webhook.id, [secret])
}

function moveWebhook(
  { webhooks }: Tables,
  { id, from, to }: Of<'move-webhook'>,
  journal: Journal,
): Outcome {
  const webhook = webhooks.get(id)
  if (webhook?.version !== from) return { guard: 'webhook', subjectId: id }
  journal.set(webhooks, id, { ...webhook, ...to, version: from + 1 })
  return undefined
}

function addSecret(
  { webhookSecrets }: Tables,
  { id, secret, othersRetireAtMs }: Of<'add-webhook-secret'>,
  journal: Journal,
): Outcome {
  const others = webhookSecrets.get(id)
  if (!others) return { guard: 'webhook', subjectId: id }
  const retiring = others.map((other) => ({
    ...other,
    retiresAtMs: Math.min(other.retiresAtMs ?? Infinity, othersRetireAtMs),
  }))
  journal.set(webhookSecrets, id, [...retiring, secret])
  return undefined
}
