import type { Application } from '@wekeza/sdk'
import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { ButtonLink } from '../../design/button.tsx'
import { Id } from '../../design/copy-button.tsx'
import { EmptyState } from '../../design/empty-state.tsx'
import { Loaded } from '../../design/loaded.tsx'
import { PageHeader } from '../../design/page-header.tsx'
import { Card } from '../../design/section.tsx'
import { Status } from '../../design/status.tsx'
import { type Column, Table } from '../../design/table.tsx'
import { Time } from '../../design/time.tsx'
import { type Say, useWords } from '../../words/use-words.ts'
import { useMayChange } from '../may-change.ts'
import { useOrganisation } from '../organisation.ts'
import { useApplications } from './use-applications.ts'
import { words } from './words.ts'

/** `/developers/{organisation}/applications` */
export function ApplicationsPage(): ReactNode {
  const say = useWords(words)
  const { organisation_id, organisation_name } = useOrganisation()
  const applications = useApplications(organisation_id)
  const create = useMayChange() && (
    <ButtonLink kind="go" to="new">
      {say('create')}
    </ButtonLink>
  )
  return (
    <>
      <PageHeader
        title={say('title')}
        lead={say('lead')}
        actions={applications.data?.length === 0 ? null : create}
      />
      <Card>
        <Loaded
          query={applications}
          empty={
            <EmptyState title={say('empty.title')} action={create}>
              {say('empty.lead')}
            </EmptyState>
          }
        >
          {(list) => (
            <Table
              caption={say('list', { organisation: organisation_name })}
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

function columnsOf(say: Say<(typeof words)['en']>): readonly Column<Application>[] {
  return [
    {
      head: say('columns.name'),
      cell: ({ id, name }) => (
        <>
          <Link to={id} className="row-link block break-words">
            {name}
          </Link>
          <Id of={id} />
        </>
      ),
    },
    {
      head: say('columns.environment'),
      cell: ({ environment }) => say.of('environments', environment),
    },
    { head: say('columns.profile'), cell: ({ profile }) => <code>{profile}</code> },
    {
      head: say('columns.status'),
      cell: ({ status }) => (
        <Status is={status === 'active' ? 'done' : 'failed'}>{say.of('statuses', status)}</Status>
      ),
    },
    {
      head: say('columns.created'),
      number: true,
      cell: ({ created_at }) => <Time at={created_at} shape="day" />,
    },
  ]
}
