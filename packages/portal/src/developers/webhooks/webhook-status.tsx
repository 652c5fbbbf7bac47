import type { Delivery, Webhook } from '@wekeza/sdk'
import type { ReactNode } from 'react'
import { type Standing, Status } from '../../design/status.tsx'
import { useWords } from '../../words/use-words.ts'
import { words } from './words.ts'

/** Whether a webhook is sent anything. */
export function WebhookStatus({ of: { status, paused_until } }: { readonly of: Webhook }) {
  const say = useWords(words)
  if (status === 'enabled' && paused_until) return <Status is="waiting">{say('paused')}</Status>
  return <Status is={status === 'enabled' ? 'done' : 'ended'}>{say.of('statuses', status)}</Status>
}

const STANDINGS: Readonly<Record<string, Standing>> = {
  pending: 'doing',
  delivered: 'done',
  failed: 'failed',
  discarded: 'ended',
}

/** How far an event came on its way. */
export function DeliveryStatus({ of: { status } }: { readonly of: Delivery }): ReactNode {
  const say = useWords(words)
  return <Status is={STANDINGS[status] ?? 'waiting'}>{say.of('deliveryStatuses', status)}</Status>
}
