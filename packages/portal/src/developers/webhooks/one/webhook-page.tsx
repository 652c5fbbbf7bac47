import type { Webhook } from '@wekeza/sdk'
import type { ReactNode } from 'react'
import { Link, useParams, useSearchParams } from 'react-router'
import { Id } from '../../../design/copy-button.tsx'
import { Loaded } from '../../../design/loaded.tsx'
import { PageHeader } from '../../../design/page-header.tsx'
import { Callout } from '../../../design/section.tsx'
import { PageSkeleton } from '../../../design/skeleton.tsx'
import { Tabs } from '../../../design/tabs.tsx'
import { Time } from '../../../design/time.tsx'
import { Rich } from '../../../words/rich.tsx'
import { useWords } from '../../../words/use-words.ts'
import { useOrganisation } from '../../organisation.ts'
import { AsTestApplication, useTestApplication } from '../../test-application.tsx'
import { Deliveries } from '../deliveries/deliveries.tsx'
import { useWebhook } from '../use-webhooks.ts'
import { WebhookStatus } from '../webhook-status.tsx'
import { SendTest } from './send-test.tsx'
import { Settings } from './settings.tsx'
import { Verification } from './verification.tsx'
import { words } from './words.ts'

/** `/developers/{organisation}/webhooks/{webhook}?application=app_…&tab=deliveries|secret|settings` */
export function WebhookPage(): ReactNode {
  return (
    <AsTestApplication>
      <Found />
    </AsTestApplication>
  )
}

function Found(): ReactNode {
  const { webhookId = '' } = useParams()
  const webhook = useWebhook(useTestApplication().id, webhookId)
  return (
    <Loaded query={webhook} skeleton={<PageSkeleton />}>
      {(one) => <Page webhook={one} />}
    </Loaded>
  )
}

function Page({ webhook }: { readonly webhook: Webhook }): ReactNode {
  const say = useWords(words)
  const { organisation_id } = useOrganisation()
  const application = useTestApplication()
  const [search] = useSearchParams()
  const tabs = [
    { value: 'deliveries', name: say('tabs.deliveries'), panel: <Deliveries webhook={webhook} /> },
    { value: 'secret', name: say('tabs.secret'), panel: <Verification webhook={webhook} /> },
    { value: 'settings', name: say('tabs.settings'), panel: <Settings webhook={webhook} /> },
  ]
  return (
    <>
      <PageHeader
        title={say('title')}
        above={
          <Link
            to={`/developers/${organisation_id}/webhooks?application=${application.id}`}
            className="link"
          >
            {say('back', { name: application.name })}
          </Link>
        }
        lead={
          <span className="grid gap-1 text-small">
            <code className="font-mono text-ink break-all">{webhook.url}</code>
            <span className="flex flex-wrap items-center gap-x-4">
              <Id of={webhook.id} />
              <WebhookStatus of={webhook} />
            </span>
          </span>
        }
        actions={<SendTest webhook={webhook} />}
      />
      <Standing webhook={webhook} />
      <Tabs
        label={say('tabs.label')}
        tabs={tabs}
        {...(search.has('tab') && { first: search.get('tab') ?? '' })}
      />
    </>
  )
}

/** Why nothing is sent, where nothing is. */
function Standing({ webhook }: { readonly webhook: Webhook }): ReactNode {
  const say = useWords(words)
  const { disabled_reason, paused_until, status } = webhook
  if (status === 'disabled') {
    return (
      <div className="mb-6">
        <Callout tone="note" title={say('disabled.title')}>
          {say.of('disabled.reasons', disabled_reason ?? 'requested')}
        </Callout>
      </div>
    )
  }
  if (!paused_until) return null
  return (
    <div className="mb-6">
      <Callout title={say('pausedTitle')}>
        <Rich
          words={words}
          of="pausedLead"
          parts={{ time: () => <Time at={paused_until} shape="second" /> }}
        />
      </Callout>
    </div>
  )
}
