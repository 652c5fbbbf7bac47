import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { Section } from '../../design/section.tsx'
import { type Column, Table } from '../../design/table.tsx'
import { type Say, useWords } from '../../words/use-words.ts'
import { useOrganisation } from '../organisation.ts'
import type { OperationUse } from './usage-of.ts'
import { words } from './words.ts'

const count = (value: number) => value.toLocaleString('en-KE')
const share = (part: number, whole: number) => `${((100 * part) / Math.max(whole, 1)).toFixed(1)} %`

/** What was called, each operation with its errors; each leads to its requests. */
export function Operations({ used }: { readonly used: readonly OperationUse[] }): ReactNode {
  const say = useWords(words)
  const { organisation_id } = useOrganisation()
  const sum = (of: (one: OperationUse) => number) => used.reduce((all, one) => all + of(one), 0)
  const [calls, errors] = [sum((one) => one.calls), sum((one) => one.errors)]
  return (
    <Section title={say('operations.title')} lead={say('operations.lead')}>
      <Table
        caption={say('operations.title')}
        columns={columnsOf(say, `/developers/${organisation_id}/requests`)}
        rows={used}
        keyOf={({ operation }) => operation}
        total={[
          say('operations.all'),
          '',
          count(calls),
          `${count(errors)} (${share(errors, calls)})`,
          count(sum((one) => one.units)),
        ]}
      />
    </Section>
  )
}

function columnsOf(say: Say<(typeof words)['en']>, log: string): readonly Column<OperationUse>[] {
  return [
    {
      head: say('operations.operation'),
      cell: ({ operation }) =>
        operation === 'unknown' ? (
          say('operations.unknown')
        ) : (
          <Link to={`${log}?operation=${operation}`} className="row-link break-all">
            {operation}
          </Link>
        ),
    },
    {
      head: say('operations.statuses'),
      cell: ({ statuses }) => (
        <span className="tabular text-quiet">
          {statuses.map(([status, calls]) => `${status}\u00a0×\u00a0${count(calls)}`).join(' · ')}
        </span>
      ),
    },
    { head: say('operations.calls'), number: true, cell: ({ calls }) => count(calls) },
    {
      head: say('operations.errors'),
      number: true,
      cell: ({ errors, calls }) =>
        errors === 0 ? '–' : `${count(errors)} (${share(errors, calls)})`,
    },
    { head: say('operations.units'), number: true, cell: ({ units }) => count(units) },
  ]
}
