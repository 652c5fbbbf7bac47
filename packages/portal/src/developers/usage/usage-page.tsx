import type { ReactNode } from 'react'
import { useSearchParams } from 'react-router'
import { ButtonLink } from '../../design/button.tsx'
import { Chart } from '../../design/chart.tsx'
import { EmptyState } from '../../design/empty-state.tsx'
import { Select } from '../../design/field.tsx'
import { Loaded } from '../../design/loaded.tsx'
import { PageHeader } from '../../design/page-header.tsx'
import { Card, Section } from '../../design/section.tsx'
import { Skeleton, Waiting } from '../../design/skeleton.tsx'
import { useWords } from '../../words/use-words.ts'
import { useOrganisation } from '../organisation.ts'
import { useOrganisationDetail } from '../use-organisation-detail.ts'
import { Operations } from './operations.tsx'
import { Today } from './today.tsx'
import type { Span } from './usage-of.ts'
import { type Usage, type UsageView, useUsage } from './use-usage.ts'
import { words } from './words.ts'

// There is no half a call: lines between whole numbers go without a figure.
const inWhole = (value: number) => (Number.isInteger(value) ? value.toLocaleString('en-KE') : '')
const inMs = (value: number) => `${value.toLocaleString('en-KE')}\u2009ms`

/** `/developers/{organisation}/usage?bank=test|live&per=hour|day` */
export function UsagePage(): ReactNode {
  const say = useWords(words)
  const [search] = useSearchParams()
  const view: UsageView = {
    environment: search.get('bank') === 'live' ? 'live' : 'test',
    per: search.get('per') === 'day' ? 'day' : 'hour',
  }
  return (
    <>
      <PageHeader title={say('title')} lead={say('lead')} actions={<Look view={view} />} />
      <Today />
      <Shown view={view} />
    </>
  )
}

function Look({ view }: { readonly view: UsageView }): ReactNode {
  const say = useWords(words)
  const [, setSearch] = useSearchParams()
  const isLive = Boolean(useOrganisationDetail().data?.live)
  const choose = (name: string, value: string) =>
    setSearch(
      (search) => {
        search.set(name, value)
        return search
      },
      { replace: true },
    )
  return (
    <fieldset className="flex flex-wrap gap-3">
      <legend className="sr-only">{say('look')}</legend>
      {isLive && (
        <Select
          label={say('bank')}
          value={view.environment}
          onChange={({ target }) => choose('bank', target.value)}
        >
          <option value="test">{say('banks.test')}</option>
          <option value="live">{say('banks.live')}</option>
        </Select>
      )}
      <Select
        label={say('span')}
        value={view.per}
        onChange={({ target }) => choose('per', target.value)}
      >
        <option value="hour">{say('spans.hour')}</option>
        <option value="day">{say('spans.day')}</option>
      </Select>
    </fieldset>
  )
}

function Shown({ view }: { readonly view: UsageView }): ReactNode {
  const { organisation_id } = useOrganisation()
  return (
    <Loaded
      query={useUsage(organisation_id, view)}
      skeleton={<UsageSkeleton />}
      isEmpty={({ operations }) => operations.length === 0}
      empty={<Nothing />}
    >
      {(usage) => (
        <>
          <div className="grid min-w-0 items-start gap-x-6 xl:grid-cols-2">
            <Calls spans={usage.spans} per={view.per} />
            <Latency usage={usage} />
          </div>
          <Operations used={usage.operations} />
        </>
      )}
    </Loaded>
  )
}

interface CallsProps {
  readonly spans: readonly Span[]
  readonly per: UsageView['per']
}

function Calls({ spans, per }: CallsProps): ReactNode {
  const say = useWords(words)
  const of = (name: 'answered' | 'refused' | 'failed') => {
    const values = spans.map((span) => span[name])
    const sum = values.reduce((all, value) => all + value, 0).toLocaleString('en-KE')
    return { name: say(`calls.${name}`, { count: sum }), values }
  }
  return (
    <Section title={say('calls.title')} lead={say(`calls.${per}`)}>
      <Chart
        label={say(`calls.${per}`)}
        times={spans.map(({ at }) => at)}
        format={inWhole}
        series={[of('answered'), of('refused'), of('failed')]}
      />
    </Section>
  )
}

function Latency({ usage: { latency, spans } }: { readonly usage: Usage }): ReactNode {
  const say = useWords(words)
  return (
    <Section title={say('latency.title')} lead={say('latency.lead')}>
      <Chart
        label={say('latency.title')}
        times={spans.map(({ at }) => at)}
        format={inMs}
        series={(['p50', 'p95', 'p99'] as const).map((name) => ({
          name: say(`latency.${name}`),
          values: latency[name],
        }))}
      />
    </Section>
  )
}

function Nothing(): ReactNode {
  const say = useWords(words)
  const { organisation_id } = useOrganisation()
  const first = (
    <ButtonLink to={`/developers/${organisation_id}/first-payment`}>{say('empty.verb')}</ButtonLink>
  )
  return (
    <Card>
      <EmptyState title={say('empty.title')} action={first}>
        {say('empty.lead')}
      </EmptyState>
    </Card>
  )
}

function UsageSkeleton(): ReactNode {
  return (
    <Waiting>
      <div className="grid gap-6 xl:grid-cols-2">
        <Skeleton className="h-96" />
        <Skeleton className="h-96" />
      </div>
    </Waiting>
  )
}
