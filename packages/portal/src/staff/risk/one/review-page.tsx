import type { RiskReview } from '@wekeza/sdk'
import type { ReactNode } from 'react'
import { Link, useParams } from 'react-router'
import { Id } from '../../../design/copy-button.tsx'
import { Loaded } from '../../../design/loaded.tsx'
import { formatMoney } from '../../../design/money.tsx'
import { PageHeader } from '../../../design/page-header.tsx'
import { Section } from '../../../design/section.tsx'
import { PageSkeleton } from '../../../design/skeleton.tsx'
import { Facts } from '../../../design/table.tsx'
import { Time } from '../../../design/time.tsx'
import { useWords } from '../../../words/use-words.ts'
import { RiskStatus } from '../risk-status.tsx'
import { useRiskReview } from '../use-risk-reviews.ts'
import { Decisions } from './decisions.tsx'
import { PaymentFacts } from './payment-facts.tsx'
import { words } from './words.ts'

/** `/ops/risk-reviews/{review}` */
export function ReviewPage(): ReactNode {
  const { reviewId = '' } = useParams()
  return (
    <Loaded query={useRiskReview(reviewId)} skeleton={<PageSkeleton />}>
      {(review) => <Review review={review} />}
    </Loaded>
  )
}

interface OfReview {
  readonly review: RiskReview
}

function Review({ review }: OfReview): ReactNode {
  const say = useWords(words)
  const { payment, status } = review
  const values = { amount: formatMoney(payment.amount), payee: payment.payee.name }
  return (
    <>
      <PageHeader
        above={
          <Link to="/ops/risk-reviews" className="link">
            {say('back')}
          </Link>
        }
        title={say('title', values)}
        lead={<RiskStatus of={status} />}
        actions={status === 'open' && <Decisions review={review} />}
      />
      <div className="grid items-start gap-x-6 lg:grid-cols-2">
        <div className="min-w-0">
          <Reasons review={review} />
          <WhatBecame review={review} />
        </div>
        <PaymentFacts review={review} />
      </div>
    </>
  )
}

function Reasons({ review: { reasons } }: OfReview): ReactNode {
  const say = useWords(words)
  return (
    <Section title={say('why')} lead={say('whyLead')}>
      <ul className="text-small">
        {reasons.map(({ code, detail }) => (
          <li key={code} className="border-b border-line py-2.5 last:border-0">
            <span className="block font-medium">{detail}</span>
            <code className="font-mono text-fine text-quiet">{code}</code>
          </li>
        ))}
      </ul>
    </Section>
  )
}

function WhatBecame({ review }: OfReview): ReactNode {
  const say = useWords(words)
  const { opened_at, ends_at, decided_at, decided_by, note } = review
  const ended = [
    { name: say('decided'), value: decided_at && <Time at={decided_at} shape="second" /> },
    { name: say('decidedBy'), value: decided_by ? <Id of={decided_by} /> : say('nobody') },
    ...(note === null ? [] : [{ name: say('note'), value: note }]),
  ]
  return (
    <Section title={say('review')}>
      <Facts
        facts={[
          { name: say('opened'), value: <Time at={opened_at} shape="second" /> },
          ...(decided_at === null ? [{ name: say('ends'), value: <Time at={ends_at} /> }] : ended),
        ]}
      />
    </Section>
  )
}
