import type { GoLiveReview } from '@wekeza/sdk'
import type { ReactNode } from 'react'
import { Link, useParams } from 'react-router'
import { Loaded } from '../../../design/loaded.tsx'
import { PageHeader } from '../../../design/page-header.tsx'
import { Callout, Section } from '../../../design/section.tsx'
import { PageSkeleton } from '../../../design/skeleton.tsx'
import { useWords } from '../../../words/use-words.ts'
import { GoLiveStatus } from '../go-live-status.tsx'
import { useRequest } from '../use-go-live.ts'
import { Decisions } from './decisions.tsx'
import { Evidence } from './evidence.tsx'
import { History } from './history.tsx'
import { Rights, WhoAsks } from './who-asks.tsx'
import { words } from './words.ts'

/** `/ops/go-live/{request}` */
export function RequestPage(): ReactNode {
  const { requestId = '' } = useParams()
  return (
    <Loaded query={useRequest(requestId)} skeleton={<PageSkeleton />}>
      {(review) => <Request review={review} />}
    </Loaded>
  )
}

function Request({ review }: { readonly review: GoLiveReview }): ReactNode {
  const say = useWords(words)
  const { legal_name, organisation_name, rehearsal, status } = review
  return (
    <>
      <PageHeader
        above={
          <Link to="/ops/go-live" className="link">
            {say('back')}
          </Link>
        }
        title={legal_name}
        lead={
          <span className="flex flex-wrap items-center gap-3">
            {say('lead', { name: organisation_name })} <GoLiveStatus of={status} />
          </span>
        }
        actions={<Decisions review={review} />}
      />
      {rehearsal && (
        <div className="mb-6">
          <Callout tone="note" title={say('rehearsal')}>
            {say('rehearsalText')}
          </Callout>
        </div>
      )}
      <div className="grid items-start gap-x-6 lg:grid-cols-2">
        <div className="min-w-0">
          <WhoAsks review={review} />
          <Rights review={review} />
          <Section title={say('history')}>
            <History steps={review.history} />
          </Section>
        </div>
        <Evidence readiness={review.readiness} />
      </div>
    </>
  )
}
