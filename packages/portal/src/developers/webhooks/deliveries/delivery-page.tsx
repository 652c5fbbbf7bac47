import type { DeliveryDetail } from '@wekeza/sdk'
import type { ReactNode } from 'react'
import { Link, useParams } from 'react-router'
import { CodeBlock } from '../../../design/code-block.tsx'
import { Id } from '../../../design/copy-button.tsx'
import { Loaded } from '../../../design/loaded.tsx'
import { PageHeader } from '../../../design/page-header.tsx'
import { Section } from '../../../design/section.tsx'
import { PageSkeleton } from '../../../design/skeleton.tsx'
import { Facts } from '../../../design/table.tsx'
import { Time } from '../../../design/time.tsx'
import { useWords } from '../../../words/use-words.ts'
import { useOrganisation } from '../../organisation.ts'
import { AsTestApplication, useTestApplication } from '../../test-application.tsx'
import { useDelivery } from '../use-webhooks.ts'
import { DeliveryStatus } from '../webhook-status.tsx'
import { Attempts } from './attempts.tsx'
import { Resend } from './resend.tsx'
import { words } from './words.ts'

/** `/developers/{organisation}/webhooks/{webhook}/deliveries/{delivery}?application=app_…` */
export function DeliveryPage(): ReactNode {
  return (
    <AsTestApplication>
      <Found />
    </AsTestApplication>
  )
}

function Found(): ReactNode {
  const { webhookId = '', deliveryId = '' } = useParams()
  const delivery = useDelivery(useTestApplication().id, webhookId, deliveryId)
  return (
    <Loaded query={delivery} skeleton={<PageSkeleton />}>
      {(one) => <Page delivery={one} />}
    </Loaded>
  )
}

function Page({ delivery }: { readonly delivery: DeliveryDetail }): ReactNode {
  const say = useWords(words)
  const { id } = useTestApplication()
  const { organisation_id } = useOrganisation()
  const { webhook_id, event_type, attempts, body } = delivery
  return (
    <>
      <PageHeader
        title={event_type}
        above={
          <Link
            to={`/developers/${organisation_id}/webhooks/${webhook_id}?application=${id}`}
            className="link"
          >
            {say('back')}
          </Link>
        }
        lead={<DeliveryStatus of={delivery} />}
        actions={<Resend delivery={delivery} />}
      />
      <div className="grid min-w-0 items-start gap-x-6 lg:grid-cols-2">
        <div className="min-w-0">
          <Section title={say('tries')}>
            <Attempts attempts={attempts} />
          </Section>
          <Section title={say('facts.title')}>
            <About delivery={delivery} />
          </Section>
        </div>
        <Section title={say('body.title')} lead={say('body.lead')}>
          {body === null ? (
            <p className="text-small text-quiet">{say('body.none')}</p>
          ) : (
            <CodeBlock label="JSON" code={JSON.stringify(body, null, 2)} />
          )}
        </Section>
      </div>
    </>
  )
}

function About({ delivery }: { readonly delivery: DeliveryDetail }): ReactNode {
  const say = useWords(words)
  const { id, event_id, next_attempt_at, discarded_reason, created_at } = delivery
  return (
    <Facts
      facts={[
        { name: say('facts.delivery'), value: <Id of={id} /> },
        { name: say('facts.event'), value: <Id of={event_id} /> },
        { name: say('facts.created'), value: <Time at={created_at} shape="second" /> },
        {
          name: say('facts.next'),
          value: next_attempt_at ? (
            <Time at={next_attempt_at} shape="second" />
          ) : (
            say('facts.noNext')
          ),
        },
        ...(discarded_reason
          ? [{ name: say('facts.discarded'), value: say.of('discarded', discarded_reason) }]
          : []),
      ]}
    />
  )
}
