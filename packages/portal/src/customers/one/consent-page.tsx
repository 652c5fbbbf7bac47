import type { Consent, MyConsentDetail } from '@wekeza/sdk'
import { ArrowLeft } from 'lucide-react'
import type { ReactNode } from 'react'
import { Link, useParams } from 'react-router'
import { Id } from '../../design/copy-button.tsx'
import { Loaded } from '../../design/loaded.tsx'
import { PageHeader } from '../../design/page-header.tsx'
import { Section } from '../../design/section.tsx'
import { Skeleton } from '../../design/skeleton.tsx'
import { Facts } from '../../design/table.tsx'
import { formatTime, Time } from '../../design/time.tsx'
import { useWords } from '../../words/use-words.ts'
import { CardsSkeleton } from '../cards-skeleton.tsx'
import { ConsentStatus } from '../terms/consent-status.tsx'
import { isOpen, isRenewable, movesMoney } from '../terms/kinds.ts'
import { words as terms } from '../terms/words.ts'
import { Withdraw } from '../withdraw/withdraw.tsx'
import { ConsentReceipt } from './consent-receipt.tsx'
import { PaidPart } from './paid-part.tsx'
import { ReadsPart } from './reads-part.tsx'
import { Renew } from './renew.tsx'
import { StoryPart } from './story-part.tsx'
import { type Shown, usePage } from './use-page.ts'
import { WhatPart } from './what-part.tsx'
import { words } from './words.ts'

/** `/my/consents/{consent}`: one consent in plain words, what came of it, and how it ends. */
export function ConsentPage(): ReactNode {
  const say = useWords(words)
  const { consentId = '' } = useParams()
  const page = usePage(consentId)
  return (
    <>
      <PageHeader
        above={<Back />}
        title={page.detail?.application_name ?? say('title')}
        lead={page.error ? null : <Lead consent={page.detail?.consent} />}
      />
      {page.detail && <ConsentReceipt mine={page.detail} acts={page.data?.story.acts ?? []} />}
      <Loaded query={page} skeleton={<CardsSkeleton cards={3} />}>
        {(shown) => <Parts shown={shown} />}
      </Loaded>
    </>
  )
}

function Back(): ReactNode {
  const say = useWords(words)
  return (
    <Link to="/my" className="link inline-flex min-h-11 items-center gap-1.5 no-underline">
      <ArrowLeft className="size-4" aria-hidden="true" />
      {say('back')}
    </Link>
  )
}

function Lead({ consent }: { readonly consent: Consent | undefined }): ReactNode {
  const say = useWords(words)
  const sayTerms = useWords(terms)
  // Of the height that it will have.
  if (!consent) return <Skeleton className="h-14 w-64 opacity-0" />
  const day = formatTime(isOpen(consent) ? consent.expires_at : consent.updated_at, 'day')
  return (
    <>
      <p>{sayTerms.of('kinds', consent.kind)}</p>
      <p className="flex min-h-7 flex-wrap items-center gap-x-3">
        <ConsentStatus of={consent} />
        <span className="text-small">{say(isOpen(consent) ? 'until' : 'ended', { day })}</span>
      </p>
    </>
  )
}

function Parts({ shown }: { readonly shown: Shown }): ReactNode {
  const { detail } = shown
  return (
    <>
      <Ways shown={shown} />
      <WhatPart shown={shown} />
      {movesMoney(detail.consent) ? <PaidPart shown={shown} /> : <ReadsPart shown={shown} />}
      <StoryPart shown={shown} />
      <Dates detail={detail} />
    </>
  )
}

/** What the customer can do about it, before they have to scroll far. */
function Ways({ shown: { detail, story } }: { readonly shown: Shown }): ReactNode {
  if (detail.consent.status !== 'authorised') return null
  // What every holder had to sign is not renewed by one of them.
  const isJoint = story.acts.some(({ act }) => act === 'sign')
  return (
    <div className="mb-6 flex flex-wrap gap-3">
      <Withdraw mine={detail} />
      {isRenewable(detail.consent) && !isJoint && <Renew mine={detail} />}
    </div>
  )
}

function Dates({ detail: { consent } }: { readonly detail: MyConsentDetail }): ReactNode {
  const say = useWords(words)
  const end = isOpen(consent)
    ? { name: say('ends'), value: <Time at={consent.expires_at} /> }
    : { name: say('endedAt'), value: <Time at={consent.updated_at} /> }
  return (
    <Section title={say('facts')}>
      <Facts
        facts={[
          { name: say('given'), value: <Time at={consent.created_at} /> },
          end,
          { name: say('reference'), value: <Id of={consent.id} /> },
        ]}
      />
    </Section>
  )
}
