import type { Insight } from '@wekeza/sdk'
import type { ReactNode } from 'react'
import { useSearchParams } from 'react-router'
import { EmptyState } from '../../design/empty-state.tsx'
import { Loaded } from '../../design/loaded.tsx'
import { PageHeader } from '../../design/page-header.tsx'
import { Card, Section } from '../../design/section.tsx'
import { PageSkeleton } from '../../design/skeleton.tsx'
import { useWords } from '../../words/use-words.ts'
import { ByDay } from './by-day.tsx'
import { PartnersLedger, TopApplications } from './ledgers.tsx'
import { rangeOf } from './range.ts'
import { RangePicker } from './range-picker.tsx'
import { Totals } from './totals.tsx'
import { useInsight } from './use-insight.ts'
import { words } from './words.ts'

/** `/ops/analytics?days=…` or `?from=…&to=…` */
export function AnalyticsPage(): ReactNode {
  const say = useWords(words)
  const [search] = useSearchParams()
  const range = rangeOf(search)
  return (
    <>
      <PageHeader title={say('title')} lead={say('lead')} />
      <RangePicker range={range} />
      <Loaded
        query={useInsight(range)}
        skeleton={<PageSkeleton />}
        isEmpty={({ partners }) => partners.length === 0}
        empty={
          <Card>
            <EmptyState title={say('empty.title')}>{say('empty.lead')}</EmptyState>
          </Card>
        }
      >
        {(insight) => <Drawn insight={insight} />}
      </Loaded>
    </>
  )
}

function Drawn({ insight }: { readonly insight: Insight }): ReactNode {
  const say = useWords(words)
  return (
    <>
      <Totals insight={insight} />
      <ByDay insight={insight} />
      <Section title={say('partners')}>
        <PartnersLedger insight={insight} />
      </Section>
      <Section title={say('top')} lead={say('topLead')}>
        <TopApplications insight={insight} />
      </Section>
    </>
  )
}
