import type {
  BalanceThreshold,
  Webhook,
  WebhookProbe,
  WebhookRecovery,
  WebhookSecret,
} from '@wekeza/sdk'
import { card } from '../output/card.ts'
import { formatMoney, formatTime } from '../output/format.ts'
import { type Column, table } from '../output/table.ts'
import type { View } from '../output/view.ts'

const WHY_DISABLED: Readonly<Record<string, string>> = {
  requested: 'as was asked',
  gone: 'its receiver answered 410',
  failing: 'it took nothing for five days',
}

const COLUMNS: readonly Column<Webhook>[] = [
  { title: 'webhook', text: ({ id }) => id },
  {
    title: 'status',
    text: ({ status }) => status,
    style: ({ status }) => (status === 'enabled' ? 'green' : 'red'),
  },
  { title: 'url', text: ({ url }) => url, shrinks: true },
  { title: 'types', text: ({ types }) => types.join(', '), shrinks: true },
  { title: 'made', text: ({ created_at }) => created_at.slice(0, 10), drops: true },
]

export const webhookTable: View<readonly Webhook[]> = (webhooks) => table(webhooks, COLUMNS)

/** A webhook, and its secret where it is to be shown. */
export type ShownWebhook = Webhook & { readonly secret?: string }

export const webhookCard: View<ShownWebhook> = (webhook) =>
  card([
    ['webhook', webhook.id],
    ['status', statusLine(webhook)],
    ['url', webhook.url],
    ['description', webhook.description],
    ['types', webhook.types.join(', ')],
    ...webhook.balance_thresholds.map(
      (threshold, index) => [index === 0 ? 'thresholds' : '', thresholdLine(threshold)] as const,
    ),
    ['rests until', webhook.paused_until && formatTime(webhook.paused_until)],
    ['made', formatTime(webhook.created_at)],
    ['secret', webhook.secret ?? null],
  ])

function statusLine({ status, disabled_reason: reason }: Webhook): string {
  const why = reason && (WHY_DISABLED[reason] ?? reason)
  return why ? `${status}: ${why}` : status
}

function thresholdLine({ id, account_id, direction, amount }: BalanceThreshold): string {
  return `${account_id} ${direction} ${formatMoney(amount)} (${id})`
}

const SECRET_COLUMNS: readonly Column<WebhookSecret>[] = [
  { title: 'secret', text: ({ secret }) => secret },
  { title: 'made', text: ({ created_at }) => created_at.slice(0, 10), drops: true },
  {
    title: 'signs until',
    text: ({ retires_at }) => (retires_at ? formatTime(retires_at) : 'replaced'),
  },
]

export const secretTable: View<readonly WebhookSecret[]> = (secrets) =>
  table(secrets, SECRET_COLUMNS)

export const recoveryCard: View<WebhookRecovery> = ({ webhook_id, since, until_sequence }) =>
  card([
    ['webhook', webhook_id],
    ['since', formatTime(since)],
    ['up to', `sequence ${until_sequence}`],
  ])

export const probeCard: View<WebhookProbe> = ({ kind, passed, expectation, sends, advice }) =>
  card([
    ['probe', kind],
    ['result', passed ? 'passed' : 'failed'],
    ['expected', expectation],
    ...sends.map(
      ({ outcome, status_code }, index) =>
        [
          index === 0 ? 'answered' : '',
          String(status_code ?? outcome.replaceAll('_', ' ')),
        ] as const,
    ),
    ['advice', advice],
  ])
