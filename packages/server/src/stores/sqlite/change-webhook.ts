import type { Change, FailedGuard } from '@wekeza/bank'
import type { Tables } from './tables.ts'

type WebhookChange = Extract<
  Change,
  {
    kind:
      | 'insert-webhook'
      | 'move-webhook'
      | 'note-webhook'
      | 'delete-webhook'
      | 'add-webhook-secret'
      | 'insert-delivery'
      | 'move-delivery'
  }
>

/** Applies what changes about webhooks and what is delivered to them. */
export function changeWebhook(
  { webhooks, deliveries, sequences }: Tables,
  bank: string,
  change: WebhookChange,
): FailedGuard | undefined {
  switch (change.kind) {
    case 'insert-webhook':
      return void webhooks.insert(bank, sequences.next(bank), change)
    case 'move-webhook':
      return webhooks.move(bank, change) ? undefined : { guard: 'webhook', subjectId: change.id }
    case 'note-webhook':
      return void webhooks.note(bank, change)
    case 'delete-webhook':
      return void webhooks.delete(bank, change.id)
    case 'add-webhook-secret':
      return webhooks.addSecret(bank, sequences.next(bank), change)
        ? undefined
        : { guard: 'webhook', subjectId: change.id }
    case 'insert-delivery':
      return void deliveries.insert(bank, sequences.next(bank), change.delivery)
    case 'move-delivery':
      return deliveries.move(bank, change)
        ? undefined
        : { guard: 'delivery', subjectId: change.from.id }
  }
}
