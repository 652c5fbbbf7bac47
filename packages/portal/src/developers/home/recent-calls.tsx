import type { ApiRequest, Application } from '@wekeza/sdk'
import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { ButtonLink } from '../../design/button.tsx'
import { EmptyState } from '../../design/empty-state.tsx'
import { Loaded } from '../../design/loaded.tsx'
import { Section } from '../../design/section.tsx'
import { RowsSkeleton } from '../../design/skeleton.tsx'
import { Time } from '../../design/time.tsx'
import { useWords } from '../../words/use-words.ts'
import { useOrganisation } from '../organisation.ts'
import { RequestStatus } from '../request-status.tsx'
import { useRecentCalls } from './use-recent-calls.ts'
import { words } from './words.ts'

/** What was asked last. */
export function RecentCalls({ applications }: { readonly applications: readonly Application[] }) {
  const say = useWords(words)
  const { organisation_id } = useOrganisation()
  return (
    <Section title={say('recent.title')} lead={say('recent.lead')}>
      <Loaded
        query={useRecentCalls(organisation_id, applications)}
        skeleton={<RowsSkeleton rows={7} />}
        empty={
          <EmptyState
            title={say('recent.empty')}
            action={
              <ButtonLink to={`/developers/${organisation_id}/first-payment`}>
                {say('steps.payment.verb')}
              </ButtonLink>
            }
          >
            {say('recent.emptyLead')}
          </EmptyState>
        }
      >
        {(calls) => (
          <ul className="text-small">
            {calls.map((call) => (
              <Line key={call.id} call={call} />
            ))}
          </ul>
        )}
      </Loaded>
    </Section>
  )
}

function Line({ call }: { readonly call: ApiRequest }): ReactNode {
  const { organisation_id } = useOrganisation()
  const { id, application_id, operation, method, status, code, at } = call
  return (
    <li className="grid grid-cols-[auto_minmax(0,1fr)_auto] items-baseline gap-x-3 border-b border-line py-2 last:border-0">
      <RequestStatus of={status} />
      <span className="min-w-0">
        <Link
          to={`/developers/${organisation_id}/requests/${id}?application=${application_id}`}
          className="block font-mono text-fine break-all underline-offset-2 hover:underline"
        >
          {operation ?? method}
        </Link>
        {code && <span className="block text-fine text-warn break-all">{code}</span>}
      </span>
      <span className="text-fine text-quiet">
        <Time at={at} fromNow />
      </span>
    </li>
  )
}
