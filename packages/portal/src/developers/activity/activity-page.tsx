import type { Act } from '@wekeza/sdk'
import type { ReactNode } from 'react'
import { Button } from '../../design/button.tsx'
import { EmptyState } from '../../design/empty-state.tsx'
import { Loaded } from '../../design/loaded.tsx'
import { PageHeader } from '../../design/page-header.tsx'
import { Card } from '../../design/section.tsx'
import { type Column, Table } from '../../design/table.tsx'
import { Time } from '../../design/time.tsx'
import { type Say, useWords } from '../../words/use-words.ts'
import { useOrganisation } from '../organisation.ts'
import { useActs } from './use-acts.ts'
import { words } from './words.ts'

/** `/developers/{organisation}/activity` */
export function ActivityPage(): ReactNode {
  const say = useWords(words)
  const { organisation_id, organisation_name } = useOrganisation()
  const acts = useActs(organisation_id)
  return (
    <>
      <PageHeader title={say('title')} lead={say('lead')} />
      <Card>
        <Loaded
          query={acts}
          isEmpty={({ pages }) => pages[0]?.data.length === 0}
          empty={<EmptyState title={say('empty.title')}>{say('empty.lead')}</EmptyState>}
        >
          {({ pages }) => (
            <>
              <Table
                caption={say('list', { organisation: organisation_name })}
                columns={columnsOf(say)}
                rows={pages.flatMap(({ data }) => data).map(numbered)}
                keyOf={({ key }) => key}
              />
              {acts.hasNextPage && (
                <div className="mt-4 flex justify-center">
                  <Button busy={acts.isFetchingNextPage} onClick={() => void acts.fetchNextPage()}>
                    {say('more')}
                  </Button>
                </div>
              )}
            </>
          )}
        </Loaded>
      </Card>
    </>
  )
}

/** An act has no id of its own: its place in the list stands for it. */
const numbered = (act: Act, index: number) => ({ ...act, key: String(index) })

function columnsOf(say: Say<(typeof words)['en']>): readonly Column<Act & { key: string }>[] {
  return [
    {
      head: say('columns.act'),
      cell: ({ act }) => <code className="font-mono text-fine font-semibold">{act}</code>,
    },
    {
      head: say('columns.actor'),
      cell: ({ actor }) => (
        <Named name={actor.name ?? say.of('kinds', actor.kind)} id={actor.id ?? ''} />
      ),
    },
    {
      head: say('columns.subject'),
      cell: ({ subject }) => <Named name={subject.name ?? ''} id={subject.id} />,
    },
    {
      head: say('columns.facts'),
      cell: ({ facts }) => <Facts facts={facts} />,
    },
    { head: say('columns.at'), number: true, cell: ({ at }) => <Time at={at} shape="second" /> },
  ]
}

function Named({ name, id }: { readonly name: string; readonly id: string }): ReactNode {
  return (
    <span className="block min-w-0">
      {name && <span className="block break-words">{name}</span>}
      <code className="font-mono text-fine text-quiet">{id}</code>
    </span>
  )
}

function Facts({ facts }: { readonly facts: Act['facts'] }): ReactNode {
  const told = Object.entries(facts)
  if (told.length === 0) return '–'
  return told.map(([name, value]) => (
    <span key={name} className="block text-fine [overflow-wrap:anywhere]">
      <span className="text-quiet">{name}</span> {toldOf(value)}
    </span>
  ))
}

function toldOf(value: unknown): string {
  if (typeof value === 'string') return value
  return Array.isArray(value) ? value.map(toldOf).join(', ') : JSON.stringify(value)
}
