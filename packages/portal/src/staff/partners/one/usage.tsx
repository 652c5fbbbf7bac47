import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { Loaded } from '../../../design/loaded.tsx'
import { Money } from '../../../design/money.tsx'
import { Section } from '../../../design/section.tsx'
import { Facts } from '../../../design/table.tsx'
import { useWords } from '../../../words/use-words.ts'
import { useInsight } from '../../analytics/use-insight.ts'
import { formatCount, formatMs, formatShare } from '../../figures.ts'
import { words } from './words.ts'

const LAST_MONTH = { kind: 'last', days: 30 } as const

/** What a partner called and was billed of late. */
export function Usage({ organisationId }: { readonly organisationId: string }): ReactNode {
  const say = useWords(words)
  return (
    <Section title={say('usage.title')} lead={say('usage.lead')}>
      <Loaded query={useInsight(LAST_MONTH)}>
        {({ partners }) => (
          <Figures of={partners.find((one) => one.organisation_id === organisationId)} />
        )}
      </Loaded>
      <p className="mt-3 text-small">
        <Link to="/ops/analytics" className="link">
          {say('usage.more')}
        </Link>
      </p>
    </Section>
  )
}

type PartnerInsight = NonNullable<ReturnType<typeof useInsight>['data']>['partners'][number]

function Figures({ of }: { readonly of: PartnerInsight | undefined }): ReactNode {
  const say = useWords(words)
  if (!of) return <p className="text-small text-quiet">{say('usage.none')}</p>
  const { p50_ms, p95_ms, p99_ms } = of.latency
  const facts = [
    { name: say('usage.calls'), value: formatCount(of.calls) },
    { name: say('usage.units'), value: formatCount(of.units) },
    { name: say('usage.errors'), value: formatCount(of.errors) },
    { name: say('usage.rate'), value: formatShare(of.error_rate) },
    { name: say('usage.latency'), value: [p50_ms, p95_ms, p99_ms].map(formatMs).join(' · ') },
    { name: say('usage.revenue'), value: <Money of={of.net_revenue} /> },
  ]
  return (
    <div className="tabular">
      <Facts facts={facts} />
    </div>
  )
}
