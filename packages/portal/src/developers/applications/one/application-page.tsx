import type { Application } from '@wekeza/sdk'
import type { ReactNode } from 'react'
import { Link, useParams, useSearchParams } from 'react-router'
import { Id } from '../../../design/copy-button.tsx'
import { Loaded } from '../../../design/loaded.tsx'
import { PageHeader } from '../../../design/page-header.tsx'
import { Callout } from '../../../design/section.tsx'
import { PageSkeleton } from '../../../design/skeleton.tsx'
import { Status } from '../../../design/status.tsx'
import { Tabs } from '../../../design/tabs.tsx'
import { NotFoundPage } from '../../../frame/not-found-page.tsx'
import { useWords } from '../../../words/use-words.ts'
import { useOrganisation } from '../../organisation.ts'
import { ApiKeys } from '../api-keys/api-keys.tsx'
import { Secrets } from '../secrets/secrets.tsx'
import { useApplication } from '../use-applications.ts'
import { Settings } from './settings.tsx'
import { words } from './words.ts'

/** `/developers/{organisation}/applications/{application}?tab=settings|secrets|keys` */
export function ApplicationPage(): ReactNode {
  const { applicationId = '' } = useParams()
  const { organisation_id } = useOrganisation()
  return (
    <Loaded query={useApplication(applicationId)} skeleton={<PageSkeleton />}>
      {(application) =>
        // Of another organisation of the same developer: not here.
        application.organisation_id === organisation_id ? (
          <Page application={application} />
        ) : (
          <NotFoundPage />
        )
      }
    </Loaded>
  )
}

function Page({ application }: { readonly application: Application }): ReactNode {
  const say = useWords(words)
  const { organisation_id } = useOrganisation()
  const { id, name, environment, status } = application
  const [search] = useSearchParams()
  return (
    <>
      <PageHeader
        title={name}
        above={
          <Link to={`/developers/${organisation_id}/applications`} className="link">
            {say('back')}
          </Link>
        }
        lead={
          <span className="flex flex-wrap items-center gap-x-4 gap-y-1 text-small">
            <Id of={id} thing={say('id')} />
            <span>{say.of('banks', environment)}</span>
            <Status is={status === 'active' ? 'done' : 'failed'}>
              {say.of('statuses', status)}
            </Status>
          </span>
        }
      />
      {status === 'suspended' && (
        <div className="mb-6">
          <Callout tone="warn" title={say('suspended.title')}>
            {say('suspended.lead')}
          </Callout>
        </div>
      )}
      <Tabs
        label={say('tabs.label')}
        {...(search.has('tab') && { first: search.get('tab') ?? '' })}
        tabs={[
          {
            value: 'settings',
            name: say('tabs.settings'),
            panel: <Settings application={application} />,
          },
          {
            value: 'secrets',
            name: say('tabs.secrets'),
            panel: <Secrets application={application} />,
          },
          { value: 'keys', name: say('tabs.keys'), panel: <ApiKeys application={application} /> },
        ]}
      />
    </>
  )
}
