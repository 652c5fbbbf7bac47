import type { GoLiveRequest } from '@wekeza/sdk'
import type { ReactNode } from 'react'
import { Link, useSearchParams } from 'react-router'
import { EmptyState } from '../../design/empty-state.tsx'
import { Select } from '../../design/field.tsx'
import { Loaded } from '../../design/loaded.tsx'
import { PageHeader } from '../../design/page-header.tsx'
import { Card } from '../../design/section.tsx'
import { type Column, Table } from '../../design/table.tsx'
import { Time } from '../../design/time.tsx'
import { type Say, useWords } from '../../words/use-words.ts'
import { GO_LIVE_STATUSES, GoLiveStatus } from './go-live-status.tsx'
import { useQueue } from './use-go-live.ts'
import { words } from './words.ts'

/** `/ops/go-live?status=…` */
export function QueuePage(): ReactNode {
  const say = useWords(words)
  const [search, setSearch] = useSearchParams()
  const status = search.get('status') ?? ''
  const empty = status === '' ? 'empty' : 'none'
  return (
    <>
      <PageHeader title={say('title')} lead={say('lead')} />
      <Card>
        <div className="mb-4 w-64 max-w-full">
          <Select
            label={say('filter')}
            value={status}
            onChange={({ target }) =>
              setSearch(target.value && { status: target.value }, { replace: true })
            }
          >
            <option value="">{say('filters.open')}</option>
            {GO_LIVE_STATUSES.map((one) => (
              <option key={one} value={one}>
                {say(`statuses.${one}`)}
              </option>
            ))}
          </Select>
        </div>
        <Loaded query={useQueue(status)} empty={<Empty is={empty} />}>
          {(list) => (
            <Table
              caption={say('list')}
              columns={columnsOf(say)}
              rows={list}
              keyOf={({ id }) => id}
            />
          )}
        </Loaded>
      </Card>
    </>
  )
}

function Empty({ is }: { readonly is: 'empty' | 'none' }): ReactNode {
  const say = useWords(words)
  const isOpen = is === 'empty'
  return (
    <EmptyState title={say(isOpen ? 'empty.title' : 'empty.none')}>
      {say(isOpen ? 'empty.lead' : 'empty.noneLead')}
    </EmptyState>
  )
}

function columnsOf(say: Say<(typeof words)['en']>): readonly Column<GoLiveRequest>[] {
  return [
    {
      head: say('columns.company'),
      cell: ({ id, legal_name, organisation_name }) => (
        <div className="min-w-0">
          <Link to={id} className="row-link block break-words">
            {legal_name}
          </Link>
          <span className="text-fine break-words text-quiet">{organisation_name}</span>
        </div>
      ),
    },
    {
      head: say('columns.status'),
      cell: ({ status, rehearsal }) => (
        <span className="inline-flex flex-wrap items-center gap-x-2 max-sm:justify-end">
          <GoLiveStatus of={status} />
          {rehearsal && <span className="text-fine text-note">{say('rehearsal')}</span>}
        </span>
      ),
    },
    { head: say('columns.country'), cell: ({ country }) => country },
    {
      head: say('columns.asked'),
      number: true,
      cell: ({ scopes }) => say('scopes', { count: scopes.length }),
    },
    {
      head: say('columns.since'),
      number: true,
      cell: ({ submitted_at }) => <Time at={submitted_at} />,
    },
  ]
}
