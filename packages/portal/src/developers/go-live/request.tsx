import type { GoLiveRequestDetail } from '@wekeza/sdk'
import type { ReactNode } from 'react'
import { ButtonLink } from '../../design/button.tsx'
import { Id } from '../../design/copy-button.tsx'
import { Section } from '../../design/section.tsx'
import { type Standing, Status } from '../../design/status.tsx'
import { Facts } from '../../design/table.tsx'
import { Time } from '../../design/time.tsx'
import { useWords } from '../../words/use-words.ts'
import { useOrganisation } from '../organisation.ts'
import { Answer } from './answer.tsx'
import { words } from './words.ts'

const STANDINGS: Readonly<Record<string, Standing>> = {
  submitted: 'waiting',
  in_review: 'doing',
  more_information: 'heed',
  approved: 'done',
  rejected: 'failed',
}

/** How the request stands, what comes next, and how it came to stand so. */
export function Request({ request }: { readonly request: GoLiveRequestDetail }): ReactNode {
  const say = useWords(words)
  const { organisation_id } = useOrganisation()
  const { status, rehearsal } = request
  const isLive = status === 'approved' && !rehearsal
  const next = status === 'approved' && rehearsal ? 'approvedRehearsal' : status
  return (
    <Section title={say(rehearsal ? 'request.rehearsal' : 'request.title')}>
      <p className="flex flex-wrap items-center gap-3">
        <Status is={STANDINGS[status] ?? 'waiting'}>{say.of('statuses', status)}</Status>
        <span className="text-small">{say.of('next', next)}</span>
      </p>
      {isLive && (
        <p className="mt-4">
          <ButtonLink kind="go" to={`/developers/${organisation_id}/applications/new`}>
            {say('request.live')}
          </ButtonLink>
        </p>
      )}
      {status === 'more_information' && <Answer request={request} />}
      <div className="mt-6 grid min-w-0 gap-x-10 gap-y-6 lg:grid-cols-2">
        <History request={request} />
        <Asked request={request} />
      </div>
    </Section>
  )
}

function History({ request: { history } }: { readonly request: GoLiveRequestDetail }): ReactNode {
  const say = useWords(words)
  return (
    <div className="min-w-0">
      <h3 className="mb-2 text-small font-semibold">{say('request.history')}</h3>
      <ol className="grid text-small">
        {history.map(({ number, status, actor, note, at }) => (
          <li key={number} className="border-b border-line py-2.5 last:border-0">
            <p className="flex flex-wrap items-baseline justify-between gap-x-4">
              <span>
                <span className="font-semibold">{say.of('statuses', status)}</span>{' '}
                <span className="text-quiet">{say.of('request', actor.kind)}</span>
              </span>
              <span className="text-fine text-quiet">
                <Time at={at} />
              </span>
            </p>
            {note && <p className="mt-1 break-words whitespace-pre-line">{note}</p>}
          </li>
        ))}
      </ol>
    </div>
  )
}

function Asked({ request }: { readonly request: GoLiveRequestDetail }): ReactNode {
  const say = useWords(words)
  const none = say('request.none')
  const rails = request.rails.map((rail) => say.of('railNames', rail)).join(', ')
  return (
    <Facts
      facts={[
        { name: say('request.company'), value: request.legal_name },
        { name: say('request.number'), value: request.registration_number },
        { name: say('request.country'), value: request.country },
        {
          name: say('request.scopes'),
          value: <code className="font-mono text-fine">{request.scopes.join(', ')}</code>,
        },
        { name: say('request.rails'), value: rails || none },
        { name: say('request.documents'), value: <Documents of={request} /> },
        { name: say('request.id'), value: <Id of={request.id} /> },
      ]}
    />
  )
}

function Documents({ of: { documents } }: { readonly of: GoLiveRequestDetail }): ReactNode {
  const say = useWords(words)
  if (documents.length === 0) return say('request.none')
  return documents.map(({ name, url }) => (
    <a key={url} href={url} rel="noreferrer noopener" target="_blank" className="link block">
      {name}
    </a>
  ))
}
