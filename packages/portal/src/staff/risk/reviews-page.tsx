import type { RiskReview } from '@wekeza/sdk'
import type { ReactNode } from 'react'
import { Link, useSearchParams } from 'react-router'
import { EmptyState } from '../../design/empty-state.tsx'
import { Select } from '../../design/field.tsx'
import { Loaded } from '../../design/loaded.tsx'
import { Money } from '../../design/money.tsx'
import { PageHeader } from '../../design/page-header.tsx'
import { Card } from '../../design/section.tsx'
import { type Column, Table } from '../../design/table.tsx'
import { Time } from '../../design/time.tsx'
import { type Say, useWords } from '../../words/use-words.ts'
import { More } from '../more.tsx'
import { RiskStatus } from './risk-status.tsx'
import { RISK_STATUSES, useRiskReviews } from './use-risk-reviews.ts'
import { words } from './words.ts'

const ALL = 'all'

/** `/ops/risk-reviews?status=…`: those that are open, unless the address says otherwise. */
export function ReviewsPage(): ReactNode {
  const say = useWords(words)
  const [search, setSearch] = useSearchParams()
  const asked = search.get('status') ?? 'open'
  const status = RISK_STATUSES.find((one) => one === asked) ?? null
  const reviews = useRiskReviews(status)
  const isOpen = status === 'open'
  return (
    <>
      <PageHeader title={say('title')} lead={say('lead')} />
      <Card>
        <div className="mb-4 w-56 max-w-full">
          <Select
            label={say('filter')}
            value={status ?? ALL}
            onChange={({ target }) => setSearch({ status: target.value }, { replace: true })}
          >
            {RISK_STATUSES.map((one) => (
              <option key={one} value={one}>
                {say(`statuses.${one}`)}
              </option>
            ))}
            <option value={ALL}>{say('filters.all')}</option>
          </Select>
        </div>
        <Loaded
          query={reviews}
          isEmpty={({ pages }) => pages[0]?.data.length === 0}
          empty={
            <EmptyState title={say(isOpen ? 'empty.title' : 'empty.none')}>
              {say(isOpen ? 'empty.lead' : 'empty.noneLead')}
            </EmptyState>
          }
        >
          {({ pages }) => (
            <Table
              caption={say('list')}
              columns={columnsOf(say)}
              rows={pages.flatMap(({ data }) => data)}
              keyOf={({ id }) => id}
            />
          )}
        </Loaded>
        <More of={reviews} />
      </Card>
    </>
  )
}

function columnsOf(say: Say<(typeof words)['en']>): readonly Column<RiskReview>[] {
  return [
    {
      head: say('columns.payee'),
      cell: ({ id, payment }) => (
        <Link to={id} className="row-link break-words">
          {payment.payee.name}
        </Link>
      ),
    },
    {
      head: say('columns.why'),
      cell: ({ reasons }) => <code>{reasons.map(({ code }) => code).join(', ')}</code>,
    },
    { head: say('columns.status'), cell: ({ status }) => <RiskStatus of={status} /> },
    {
      head: say('columns.opened'),
      number: true,
      cell: ({ opened_at }) => <Time at={opened_at} />,
    },
    { head: say('columns.ends'), number: true, cell: ({ ends_at }) => <Time at={ends_at} /> },
    {
      head: say('columns.amount'),
      number: true,
      cell: ({ payment }) => <Money of={payment.amount} />,
    },
  ]
}
