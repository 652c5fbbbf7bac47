import type { ApiRequest, Application } from '@wekeza/sdk'
import type { ReactNode } from 'react'
import { Link, useSearchParams } from 'react-router'
import { Button, ButtonLink } from '../../design/button.tsx'
import { EmptyState } from '../../design/empty-state.tsx'
import { Loaded } from '../../design/loaded.tsx'
import { PageHeader } from '../../design/page-header.tsx'
import { Callout, Card } from '../../design/section.tsx'
import { type Column, Table } from '../../design/table.tsx'
import { Time } from '../../design/time.tsx'
import { NotFoundPage } from '../../frame/not-found-page.tsx'
import { type Say, useWords } from '../../words/use-words.ts'
import { useApplications } from '../applications/use-applications.ts'
import { useMayChange } from '../may-change.ts'
import { useOrganisation } from '../organisation.ts'
import { RequestStatus } from '../request-status.tsx'
import { filterOf, isFiltered } from './filter.ts'
import { formatTook } from './format-took.ts'
import { FindRequest, RequestFilters } from './request-filters.tsx'
import { useRequests } from './use-requests.ts'
import { words } from './words.ts'

/** `/developers/{organisation}/requests?application=&status=&operation=&from=&to=` */
export function RequestsPage(): ReactNode {
  const say = useWords(words)
  const { organisation_id } = useOrganisation()
  const applications = useApplications(organisation_id)
  const [search] = useSearchParams()
  const named = search.get('application')
  const mayRead = useMayChange()
  if (named && applications.data?.every(({ id }) => id !== named)) return <NotFoundPage />
  if (!mayRead) {
    return (
      <>
        <PageHeader title={say('title')} />
        <Callout title={say('viewer.title')}>{say('viewer.lead')}</Callout>
      </>
    )
  }
  return (
    <>
      <PageHeader title={say('title')} lead={say('lead')} />
      <Loaded query={applications} empty={<NoApplication />}>
        {(all) => {
          const application = all.find(({ id }) => id === named) ?? all[0]
          return application && <Log application={application} all={all} />
        }}
      </Loaded>
    </>
  )
}

interface LogProps {
  readonly application: Application
  readonly all: readonly Application[]
}

function Log({ application, all }: LogProps): ReactNode {
  return (
    <div className="grid grid-cols-1 gap-4 [&>*]:min-w-0">
      <Card className="grid grid-cols-1 gap-5">
        <FindRequest />
        <RequestFilters application={application} all={all} />
      </Card>
      <Card>
        <List application={application} />
      </Card>
    </div>
  )
}

function List({ application }: { readonly application: Application }): ReactNode {
  const say = useWords(words)
  const [search] = useSearchParams()
  const requests = useRequests(application.id, filterOf(search))
  return (
    <Loaded
      query={requests}
      isEmpty={({ pages }) => pages[0]?.data.length === 0}
      empty={<Nothing filtered={isFiltered(filterOf(search))} />}
    >
      {({ pages }) => (
        <>
          <Table
            caption={say('list', { name: application.name })}
            columns={columnsOf(say)}
            rows={pages.flatMap(({ data }) => data)}
            keyOf={({ id }) => id}
          />
          {requests.hasNextPage && (
            <div className="mt-4 flex justify-center">
              <Button
                busy={requests.isFetchingNextPage}
                onClick={() => void requests.fetchNextPage()}
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

function columnsOf(say: Say<(typeof words)['en']>): readonly Column<ApiRequest>[] {
  return [
    {
      head: say('columns.operation'),
      cell: ({ id, application_id, operation, method, route }) => (
        <>
          <Link to={`${id}?application=${application_id}`} className="row-link block break-all">
            {operation ?? say('unknown')}
          </Link>
          <code className="font-mono text-fine text-quiet break-all">
            {`${method} ${route ?? ''}`}
          </code>
        </>
      ),
    },
    { head: say('columns.status'), cell: ({ status }) => <RequestStatus of={status} /> },
    {
      head: say('columns.code'),
      cell: ({ code }) =>
        code ? <code className="font-mono text-fine break-all">{code}</code> : '–',
    },
    {
      head: say('columns.took'),
      number: true,
      cell: ({ duration_ms }) => formatTook(duration_ms),
    },
    {
      head: say('columns.at'),
      number: true,
      cell: ({ at }) => <Time at={at} shape="second" />,
    },
  ]
}

function Nothing({ filtered }: { readonly filtered: boolean }): ReactNode {
  const say = useWords(words)
  const { organisation_id } = useOrganisation()
  if (filtered) return <EmptyState title={say('empty.none')}>{say('empty.noneLead')}</EmptyState>
  const first = (
    <ButtonLink to={`/developers/${organisation_id}/first-payment`}>{say('empty.verb')}</ButtonLink>
  )
  return (
    <EmptyState title={say('empty.title')} action={first}>
      {say('empty.lead')}
    </EmptyState>
  )
}

function NoApplication(): ReactNode {
  const say = useWords(words)
  const { organisation_id } = useOrganisation()
  const create = (
    <ButtonLink kind="go" to={`/developers/${organisation_id}/applications/new`}>
      {say('noApplication.verb')}
    </ButtonLink>
  )
  return (
    <Card>
      <EmptyState title={say('noApplication.title')} action={create}>
        {say('noApplication.lead')}
      </EmptyState>
    </Card>
  )
}
