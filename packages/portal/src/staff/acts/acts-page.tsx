import type { Act } from '@wekeza/sdk'
import type { ReactNode } from 'react'
import { useSearchParams } from 'react-router'
import { EmptyState } from '../../design/empty-state.tsx'
import { Loaded } from '../../design/loaded.tsx'
import { PageHeader } from '../../design/page-header.tsx'
import { Card } from '../../design/section.tsx'
import { type Column, Table } from '../../design/table.tsx'
import { Time } from '../../design/time.tsx'
import { type Say, useWords } from '../../words/use-words.ts'
import { More } from '../more.tsx'
import { ActSearch } from './act-search.tsx'
import { ByWhom, FactsOf, ToWhat } from './cells.tsx'
import { askedActs, useActs } from './use-acts.ts'
import { words } from './words.ts'

/** `/ops/audit?actor=…&act=…&subject=…&from=…&to=…` */
export function ActsPage(): ReactNode {
  const say = useWords(words)
  const [search] = useSearchParams()
  const asked = askedActs(search)
  const acts = useActs(asked)
  const isAll = Object.keys(asked).length === 0
  return (
    <>
      <PageHeader title={say('title')} lead={say('lead')} />
      <Card>
        <ActSearch key={search.toString()} asked={asked} />
        <Loaded
          query={acts}
          isEmpty={({ pages }) => pages[0]?.data.length === 0}
          empty={
            <EmptyState title={say(isAll ? 'empty.title' : 'empty.none')}>
              {say(isAll ? 'empty.lead' : 'empty.noneLead')}
            </EmptyState>
          }
        >
          {({ pages }) => (
            <Table
              caption={say('list')}
              columns={columnsOf(say)}
              rows={pages.flatMap(({ data }) => data).map((act, number) => ({ ...act, number }))}
              keyOf={({ number }) => String(number)}
            />
          )}
        </Loaded>
        <More of={acts} />
      </Card>
    </>
  )
}

function columnsOf(say: Say<(typeof words)['en']>): readonly Column<Act & { number: number }>[] {
  return [
    {
      head: say('columns.act'),
      cell: ({ act }) => <code className="font-semibold break-words">{act}</code>,
    },
    { head: say('columns.actor'), cell: ({ actor }) => <ByWhom actor={actor} /> },
    { head: say('columns.subject'), cell: ({ subject }) => <ToWhat subject={subject} /> },
    { head: say('columns.facts'), cell: ({ facts }) => <FactsOf facts={facts} /> },
    {
      head: say('columns.at'),
      number: true,
      cell: ({ at }) => <Time at={at} shape="second" />,
    },
  ]
}
