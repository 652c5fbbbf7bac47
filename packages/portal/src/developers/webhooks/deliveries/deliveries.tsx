import type { Delivery, Webhook } from '@wekeza/sdk'
import { type ReactNode, useState } from 'react'
import { Link } from 'react-router'
import { Button } from '../../../design/button.tsx'
import { EmptyState } from '../../../design/empty-state.tsx'
import { Select } from '../../../design/field.tsx'
import { Loaded } from '../../../design/loaded.tsx'
import { Section } from '../../../design/section.tsx'
import { type Column, Table } from '../../../design/table.tsx'
import { Time } from '../../../design/time.tsx'
import { type Say, useWords } from '../../../words/use-words.ts'
import { useOrganisation } from '../../organisation.ts'
import { useTestApplication } from '../../test-application.tsx'
import { useDeliveries } from '../use-webhooks.ts'
import { DeliveryStatus } from '../webhook-status.tsx'
import { Recover } from './recover.tsx'
import { Resend } from './resend.tsx'
import { words } from './words.ts'

const STATUSES = ['', 'pending', 'delivered', 'failed', 'discarded'] as const

/** What was sent to a webhook, and how it went. */
export function Deliveries({ webhook }: { readonly webhook: Webhook }): ReactNode {
  const say = useWords(words)
  const [status, setStatus] = useState<string>('')
  return (
    <Section title={say('title')} lead={say('lead')} actions={<Recover webhook={webhook} />}>
      <div className="mb-4 w-52 max-w-full">
        <Select
          label={say('filter')}
          value={status}
          onChange={({ target }) => setStatus(target.value)}
        >
          {STATUSES.map((one) => (
            <option key={one} value={one}>
              {say(`filters.${one || 'all'}`)}
            </option>
          ))}
        </Select>
      </div>
      <List webhookId={webhook.id} status={status} />
    </Section>
  )
}

interface ListProps {
  readonly webhookId: string
  readonly status: string
}

function List({ webhookId, status }: ListProps): ReactNode {
  const say = useWords(words)
  const { id } = useTestApplication()
  const { organisation_id } = useOrganisation()
  const deliveries = useDeliveries(id, webhookId, status)
  const at = `/developers/${organisation_id}/webhooks/${webhookId}/deliveries`
  return (
    <Loaded
      query={deliveries}
      isEmpty={({ pages }) => pages[0]?.data.length === 0}
      empty={
        <EmptyState title={say(status === '' ? 'empty.title' : 'empty.none')}>
          {say('empty.lead')}
        </EmptyState>
      }
    >
      {({ pages }) => (
        <>
          <Table
            caption={say('list')}
            columns={columnsOf(say, (delivery) => `${at}/${delivery}?application=${id}`)}
            rows={pages.flatMap(({ data }) => data)}
            keyOf={(delivery) => delivery.id}
          />
          {deliveries.hasNextPage && (
            <div className="mt-4 flex justify-center">
              <Button
                busy={deliveries.isFetchingNextPage}
                onClick={() => void deliveries.fetchNextPage()}
              >
                {say('more')}
              </Button>
            </div>
          )}
        </>
      )}
    </Loaded>
  )
}

function columnsOf(
  say: Say<(typeof words)['en']>,
  at: (deliveryId: string) => string,
): readonly Column<Delivery>[] {
  return [
    {
      head: say('columns.event'),
      cell: ({ id, event_type, event_id }) => (
        <>
          <Link to={at(id)} className="row-link block">
            {event_type}
          </Link>
          <code className="font-mono text-fine text-quiet break-all">{event_id}</code>
        </>
      ),
    },
    {
      head: say('columns.status'),
      cell: (delivery) => <DeliveryStatus of={delivery} />,
    },
    {
      head: say('columns.answer'),
      cell: ({ attempts }) => {
        const last = attempts.at(-1)
        if (!last) return '–'
        return last.status_code === null ? say.of('outcomes', last.outcome) : last.status_code
      },
    },
    { head: say('columns.tries'), number: true, cell: ({ attempts }) => attempts.length },
    {
      head: say('columns.created'),
      number: true,
      cell: ({ created_at }) => <Time at={created_at} shape="second" />,
    },
    {
      head: say('columns.act'),
      number: true,
      cell: (delivery) => <Resend delivery={delivery} />,
    },
  ]
}
