import type { Partner } from '@wekeza/sdk'
import type { FormEvent, ReactNode } from 'react'
import { Link, useSearchParams } from 'react-router'
import { Button } from '../../design/button.tsx'
import { Id } from '../../design/copy-button.tsx'
import { EmptyState } from '../../design/empty-state.tsx'
import { TextInput } from '../../design/field.tsx'
import { Loaded } from '../../design/loaded.tsx'
import { PageHeader } from '../../design/page-header.tsx'
import { Card } from '../../design/section.tsx'
import { type Column, Table } from '../../design/table.tsx'
import { Time } from '../../design/time.tsx'
import { type Say, useWords } from '../../words/use-words.ts'
import { formatCount } from '../figures.ts'
import { More } from '../more.tsx'
import { PartnerStanding } from './partner-standing.tsx'
import { usePartners } from './use-partners.ts'
import { words } from './words.ts'

const TEXT_MAX = 100

/** `/ops/partners?text=…` */
export function PartnersPage(): ReactNode {
  const say = useWords(words)
  const [search] = useSearchParams()
  const text = search.get('text') ?? ''
  const partners = usePartners(text)
  const is = text === '' ? 'empty' : 'none'
  return (
    <>
      <PageHeader title={say('title')} lead={say('lead')} />
      <Card>
        <Search key={text} text={text} />
        <Loaded
          query={partners}
          isEmpty={({ pages }) => pages[0]?.data.length === 0}
          empty={
            <EmptyState title={say(is === 'empty' ? 'empty.title' : 'empty.none')}>
              {say(is === 'empty' ? 'empty.lead' : 'empty.noneLead')}
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
        <More of={partners} />
      </Card>
    </>
  )
}

function Search({ text }: { readonly text: string }): ReactNode {
  const say = useWords(words)
  const [, setSearch] = useSearchParams()
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const wanted = String(new FormData(event.currentTarget).get('text') ?? '').trim()
    setSearch(wanted === '' ? {} : { text: wanted })
  }
  return (
    <search>
      <form onSubmit={submit} className="mb-4 flex flex-wrap items-end gap-3">
        <div className="w-72 max-w-full">
          <TextInput
            type="search"
            name="text"
            label={say('search')}
            defaultValue={text}
            maxLength={TEXT_MAX}
          />
        </div>
        <Button type="submit">{say('find')}</Button>
      </form>
    </search>
  )
}

function columnsOf(say: Say<(typeof words)['en']>): readonly Column<Partner>[] {
  return [
    {
      head: say('columns.name'),
      cell: ({ id, name }) => (
        <div className="min-w-0">
          <Link to={id} className="row-link block break-words">
            {name}
          </Link>
          <Id of={id} />
        </div>
      ),
    },
    { head: say('columns.standing'), cell: (partner) => <PartnerStanding of={partner} /> },
    { head: say('columns.plan'), cell: ({ plan_id }) => <code>{plan_id}</code> },
    {
      head: say('columns.members'),
      number: true,
      cell: ({ members }) => formatCount(members),
    },
    {
      head: say('columns.test'),
      number: true,
      cell: ({ applications }) => formatCount(applications.test),
    },
    {
      head: say('columns.live'),
      number: true,
      cell: ({ applications }) => formatCount(applications.live),
    },
    {
      head: say('columns.suspended'),
      number: true,
      cell: ({ applications }) => formatCount(applications.suspended),
    },
    {
      head: say('columns.since'),
      number: true,
      cell: ({ created_at }) => <Time at={created_at} shape="day" />,
    },
  ]
}
