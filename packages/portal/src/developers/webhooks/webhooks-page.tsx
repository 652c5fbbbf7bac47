import type { Webhook } from '@wekeza/sdk'
import { type ReactNode, useState } from 'react'
import { Link } from 'react-router'
import { Button } from '../../design/button.tsx'
import { EmptyState } from '../../design/empty-state.tsx'
import { Loaded } from '../../design/loaded.tsx'
import { PageHeader } from '../../design/page-header.tsx'
import { Card } from '../../design/section.tsx'
import { type Column, Table } from '../../design/table.tsx'
import { Time } from '../../design/time.tsx'
import { type Say, useWords } from '../../words/use-words.ts'
import {
  AsTestApplication,
  TestApplicationChoice,
  useTestApplication,
} from '../test-application.tsx'
import { CreateWebhook } from './create-webhook.tsx'
import { useWebhooks } from './use-webhooks.ts'
import { WebhookStatus } from './webhook-status.tsx'
import { words } from './words.ts'

/** `/developers/{organisation}/webhooks?application=app_…` */
export function WebhooksPage(): ReactNode {
  const say = useWords(words)
  return (
    <>
      <PageHeader title={say('title')} lead={say('lead')} />
      <AsTestApplication
        suits={({ scopes }) => scopes.includes('webhooks.manage')}
        wanted={say('wanted')}
      >
        <Webhooks />
      </AsTestApplication>
    </>
  )
}

function Webhooks(): ReactNode {
  const say = useWords(words)
  const { id, name } = useTestApplication()
  const webhooks = useWebhooks(id)
  const [isCreating, setCreating] = useState(false)
  const create = (
    <Button kind="go" onClick={() => setCreating(true)}>
      {say('create')}
    </Button>
  )
  return (
    <>
      <div className="mb-6 flex items-end justify-between gap-4">
        <TestApplicationChoice />
        {webhooks.data?.length ? <div className="flex-none">{create}</div> : null}
      </div>
      <Card>
        <Loaded
          query={webhooks}
          empty={
            <EmptyState title={say('empty.title')} action={create}>
              {say('empty.lead')}
            </EmptyState>
          }
        >
          {(list) => (
            <Table
              caption={say('list', { name })}
              columns={columnsOf(say, id)}
              rows={list}
              keyOf={(webhook) => webhook.id}
            />
          )}
        </Loaded>
      </Card>
      {isCreating && <CreateWebhook applicationId={id} onClose={() => setCreating(false)} />}
    </>
  )
}

function columnsOf(
  say: Say<(typeof words)['en']>,
  applicationId: string,
): readonly Column<Webhook>[] {
  return [
    {
      head: say('columns.url'),
      cell: ({ id, url, description }) => (
        <>
          <Link to={`${id}?application=${applicationId}`} className="row-link block break-all">
            {url}
          </Link>
          {description && <span className="block text-quiet break-words">{description}</span>}
        </>
      ),
    },
    {
      head: say('columns.types'),
      cell: ({ types }) => (
        <code className="font-mono text-fine break-words">{types.join(', ')}</code>
      ),
    },
    { head: say('columns.status'), cell: (webhook) => <WebhookStatus of={webhook} /> },
    {
      head: say('columns.created'),
      number: true,
      cell: ({ created_at }) => <Time at={created_at} shape="day" />,
    },
  ]
}
