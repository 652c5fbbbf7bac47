import { type ApiRequestDetail, type Application, isApiError } from '@wekeza/sdk'
import type { ReactNode } from 'react'
import { Link, useParams, useSearchParams } from 'react-router'
import { ButtonLink } from '../../../design/button.tsx'
import { Id } from '../../../design/copy-button.tsx'
import { EmptyState } from '../../../design/empty-state.tsx'
import { Loaded } from '../../../design/loaded.tsx'
import { PageHeader } from '../../../design/page-header.tsx'
import { Card, Section } from '../../../design/section.tsx'
import { PageSkeleton } from '../../../design/skeleton.tsx'
import { type Fact, Facts } from '../../../design/table.tsx'
import { Time } from '../../../design/time.tsx'
import { type Say, useWords } from '../../../words/use-words.ts'
import { useApplications } from '../../applications/use-applications.ts'
import { useOrganisation } from '../../organisation.ts'
import { RequestStatus } from '../../request-status.tsx'
import { formatTook } from '../format-took.ts'
import { useRequest } from '../use-requests.ts'
import { Again } from './again.tsx'
import { Timeline } from './timeline.tsx'
import { words } from './words.ts'

/** `/developers/{organisation}/requests/{request}` */
export function RequestPage(): ReactNode {
  const { organisation_id } = useOrganisation()
  const applications = useApplications(organisation_id)
  return (
    <Loaded query={applications} skeleton={<PageSkeleton />} empty={<Missing />}>
      {(all) => <Found applications={all} />}
    </Loaded>
  )
}

function Found({ applications }: { readonly applications: readonly Application[] }): ReactNode {
  const { requestId = '' } = useParams()
  const [search] = useSearchParams()
  const request = useRequest(applications, requestId, search.get('application'))
  if (isApiError(request.error) && request.error.status === 404) return <Missing />
  return (
    <Loaded query={request} skeleton={<PageSkeleton />}>
      {(one) => {
        const application = applications.find(({ id }) => id === one.application_id)
        return application && <Page key={one.id} request={one} application={application} />
      }}
    </Loaded>
  )
}

interface PageProps {
  readonly request: ApiRequestDetail
  readonly application: Application
}

function Page({ request, application }: PageProps): ReactNode {
  const say = useWords(words)
  const { method, route, operation, status } = request
  return (
    <>
      <PageHeader
        title={operation ?? method}
        above={<Back application={application.id} />}
        lead={
          <span className="flex flex-wrap items-center gap-3">
            <RequestStatus of={status} />
            <code className="font-mono text-small break-all">{`${method} ${route ?? ''}`}</code>
          </span>
        }
      />
      <div className="grid min-w-0 items-start gap-x-6 lg:grid-cols-[3fr_2fr]">
        <div className="min-w-0">
          <Refusal request={request} />
          <Section title={say('timeline.title')} lead={say('timeline.lead')}>
            <Timeline request={request} />
          </Section>
        </div>
        <Section title={say('facts.title')}>
          <Facts facts={factsOf(request, application, say)} />
        </Section>
      </div>
      <Again request={request} application={application} />
    </>
  )
}

function Back({ application }: { readonly application?: string }): ReactNode {
  const say = useWords(words)
  const { organisation_id } = useOrganisation()
  const log = `/developers/${organisation_id}/requests`
  return (
    <Link to={application ? `${log}?application=${application}` : log} className="link">
      {say('back')}
    </Link>
  )
}

/** What the code means, and what to do now, in the words of the error catalogue. */
function Refusal({ request: { explanation, code } }: { readonly request: ApiRequestDetail }) {
  const say = useWords(words)
  if (!explanation) return null
  return (
    <Section title={say('refused.title')}>
      <p className="mb-2 flex flex-wrap items-baseline gap-x-3 font-semibold">
        {explanation.title}
        <code className="font-mono text-fine font-normal text-warn break-all">{code}</code>
      </p>
      <p className="max-w-text text-small text-quiet">{explanation.cause}</p>
      <h3 className="mt-4 text-small font-semibold">{say('refused.next')}</h3>
      <p className="max-w-text text-small">{explanation.next}</p>
      <p className="mt-3 text-small">
        <a className="link" href={`/docs/errors/${code}`}>
          {say('refused.guide', { code: code ?? '' })}
        </a>
      </p>
    </Section>
  )
}

function factsOf(
  request: ApiRequestDetail,
  { name }: Application,
  say: Say<(typeof words)['en']>,
): Fact[] {
  const { id, at, duration_ms, replayed, refused_by, consent_id, resource_id } = request
  const wait = request.retry_after_seconds
  const facts: (Fact | false)[] = [
    { name: say('facts.id'), value: <Id of={id} /> },
    { name: say('facts.at'), value: <Time at={at} shape="second" /> },
    { name: say('facts.application'), value: name },
    { name: say('facts.took'), value: formatTook(duration_ms) },
    replayed && { name: say('facts.replayed'), value: say('facts.replayedYes') },
    refused_by !== null && { name: say('facts.refusedBy'), value: <code>{refused_by}</code> },
    wait !== null && {
      name: say('facts.retryAfter'),
      value: say('facts.seconds', { count: wait }),
    },
    consent_id !== null && { name: say('facts.consent'), value: <Id of={consent_id} /> },
    resource_id !== null && { name: say('facts.resource'), value: <Id of={resource_id} /> },
  ]
  return facts.filter((fact) => fact !== false)
}

function Missing(): ReactNode {
  const say = useWords(words)
  const { organisation_id } = useOrganisation()
  const back = <ButtonLink to={`/developers/${organisation_id}/requests`}>{say('back')}</ButtonLink>
  return (
    <>
      <PageHeader title={say('missing')} above={<Back />} />
      <Card>
        <EmptyState title={say('missing')} action={back}>
          {say('missingLead')}
        </EmptyState>
      </Card>
    </>
  )
}
