import type { Insight } from '@wekeza/sdk'
import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { Money } from '../../design/money.tsx'
import { type Column, Table } from '../../design/table.tsx'
import { type Say, useWords } from '../../words/use-words.ts'
import { formatCount, formatMs, formatShare } from '../figures.ts'
import { useNames } from '../partners/use-partners.ts'
import { words } from './words.ts'

type Figures = Omit<Insight['totals'], 'net_revenue'>
type SayWords = Say<(typeof words)['en']>

interface OfInsight {
  readonly insight: Insight
}

/** Each partner with its figures, and all of them under the double rule. */
export function PartnersLedger({ insight: { partners, totals } }: OfInsight): ReactNode {
  const say = useWords(words)
  const { data: names } = useNames()
  const columns: Column<Insight['partners'][number]>[] = [
    {
      head: say('partner'),
      cell: ({ organisation_id: id }) => (
        <Link to={`/ops/partners/${id}`} className="row-link break-words">
          {names?.get(id) ?? id}
        </Link>
      ),
    },
    ...figureColumns(say),
    {
      head: say('revenue'),
      number: true,
      cell: ({ net_revenue }) => <Money of={net_revenue} />,
    },
  ]
  return (
    <Table
      caption={say('partners')}
      columns={columns}
      rows={partners}
      keyOf={({ organisation_id }) => organisation_id}
      total={[
        say('total'),
        ...figureColumns(say).map(({ cell }) => cell(totals)),
        <Money key="revenue" of={totals.net_revenue} />,
      ]}
    />
  )
}

/** The applications with the most calls, and whose they are. */
export function TopApplications({ insight: { top_applications } }: OfInsight): ReactNode {
  const say = useWords(words)
  const { data: names } = useNames()
  const columns: Column<Insight['top_applications'][number]>[] = [
    {
      head: say('application'),
      cell: ({ application_id, organisation_id }) => (
        <div className="min-w-0">
          <span className="block font-semibold break-words">
            {names?.get(application_id) ?? application_id}
          </span>
          <Link to={`/ops/partners/${organisation_id}`} className="link text-fine">
            {names?.get(organisation_id) ?? organisation_id}
          </Link>
        </div>
      ),
    },
    ...figureColumns(say),
  ]
  return (
    <Table
      caption={say('top')}
      columns={columns}
      rows={top_applications}
      keyOf={({ application_id }) => application_id}
    />
  )
}

function figureColumns(say: SayWords): Column<Figures>[] {
  return [
    { head: say('calls'), number: true, cell: ({ calls }) => formatCount(calls) },
    { head: say('units'), number: true, cell: ({ units }) => formatCount(units) },
    { head: say('errors'), number: true, cell: ({ errors }) => formatCount(errors) },
    { head: say('rate'), number: true, cell: ({ error_rate }) => formatShare(error_rate) },
    { head: 'p50', number: true, cell: ({ latency }) => formatMs(latency.p50_ms) },
    { head: 'p95', number: true, cell: ({ latency }) => formatMs(latency.p95_ms) },
    { head: 'p99', number: true, cell: ({ latency }) => formatMs(latency.p99_ms) },
  ]
}
