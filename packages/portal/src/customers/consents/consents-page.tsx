import type { MyConsent, MyProfile } from '@wekeza/sdk'
import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { ButtonLink } from '../../design/button.tsx'
import { EmptyState } from '../../design/empty-state.tsx'
import { Loaded } from '../../design/loaded.tsx'
import { PageHeader } from '../../design/page-header.tsx'
import { Callout, Card } from '../../design/section.tsx'
import { Rich } from '../../words/rich.tsx'
import { useWords } from '../../words/use-words.ts'
import { CardsSkeleton } from '../cards-skeleton.tsx'
import { ProviderCard } from './provider-card.tsx'
import { useStanding } from './use-consents.ts'
import { words } from './words.ts'

/** `/my`: who has access, to what, since when and until when. */
export function ConsentsPage(): ReactNode {
  const say = useWords(words)
  const standing = useStanding()
  return (
    <>
      <PageHeader title={say('title')} lead={say('lead')} />
      <Loaded query={standing} skeleton={<CardsSkeleton />}>
        {({ me, inForce, waiting }) => (
          <div className="grid gap-6">
            {waiting > 0 && <Waits count={waiting} />}
            {inForce.length === 0 ? <None /> : <Providers me={me} inForce={inForce} />}
          </div>
        )}
      </Loaded>
      {/* Nobody knows how long the list will be: what is beneath it comes with it, or with its failure. */}
      {!standing.isPending && <Plain />}
    </>
  )
}

function Plain(): ReactNode {
  return (
    <p className="mt-8 text-small text-quiet">
      <Rich
        words={words}
        of="plain"
        parts={{
          a: (inner) => (
            <a href="/my/plain" className="link">
              {inner}
            </a>
          ),
        }}
      />
    </p>
  )
}

function Waits({ count }: { readonly count: number }): ReactNode {
  const say = useWords(words)
  return (
    <Callout tone="note">
      <p className="flex flex-wrap items-center justify-between gap-x-6 gap-y-1 text-body">
        <span className="font-semibold">{say('waiting', { count })}</span>
        <Link to="/my/approvals" className="flex min-h-11 items-center font-semibold underline">
          {say('look')}
        </Link>
      </p>
    </Callout>
  )
}

function None(): ReactNode {
  const say = useWords(words)
  return (
    <Card>
      <EmptyState
        title={say('empty.title')}
        action={<ButtonLink to="/my/history">{say('empty.action')}</ButtonLink>}
      >
        {say('empty.lead')}
      </EmptyState>
    </Card>
  )
}

interface ProvidersProps {
  readonly me: MyProfile
  readonly inForce: readonly MyConsent[]
}

function Providers({ me, inForce }: ProvidersProps): ReactNode {
  const byProvider = Map.groupBy(inForce, ({ consent }) => consent.application_id)
  return [...byProvider].map(([id, consents]) => (
    <ProviderCard key={id} consents={consents} me={me} />
  ))
}
