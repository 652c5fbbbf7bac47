import type { Change, FailedGuard } from '@wekeza/bank'
import type { Tables } from './tables.ts'
import type { Step } from './transact.ts'

type WebhookChange = Extract<
  Change,
  {
    kind:
      | 'insert-webhook'
      | 'move-webhook'
      | 'note-webhook'
      | 'delete-webhook'
      | 'add-webhook-secret'
  }
>

/** The steps that apply what changes about a webhook: the first of them has the guard. */
export function changeWebhook(
  { webhooks }: Tables,
  bank: string,
  change: WebhookChange,
): Step<FailedGuard>[] {
  switch (change.kind) {
    case 'insert-webhook':
      return webhooks.insert(bank, change)
    case 'move-webhook':
      return guarded(webhooks.move(bank, change), change.id)
    case 'note-webhook':
      return [webhooks.note(bank, change)]
    case 'delete-webhook':
      return webhooks.delete(bank, change.id)
    case 'add-webhook-secret':
      return guarded(webhooks.addSecret(bank, change), change.id)
  }
}

function guarded([first, ...rest]: Step<FailedGuard>[], subjectId: string): Step<FailedGuard>[] {
  if (!first) return []
  const judge: Step<FailedGuard>['judge'] = ({ rowCount }) =>
    rowCount === 1 ? undefined : { guard: 'webhook', subjectId }
  return [{ ...first, judge }, ...rest]
}
