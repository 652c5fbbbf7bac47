import type { ReactNode } from 'react'
import { Chart } from '../../design/chart.tsx'
import { Loaded } from '../../design/loaded.tsx'
import { Section } from '../../design/section.tsx'
import { Skeleton, Waiting } from '../../design/skeleton.tsx'
import { useWords } from '../../words/use-words.ts'
import { useOrganisation } from '../organisation.ts'
import type { Day } from './day-of.ts'
import { useDay } from './use-day.ts'
import { words } from './words.ts'

const REFUSED_SHOWN = 5

// There is no half a call: lines between whole numbers go without a figure.
const inWhole = (value: number) => (Number.isInteger(value) ? value.toLocaleString('en-KE') : '')

/** The last 24 hours: how much was called, and what was refused. */
export function TheDay(): ReactNode {
  const say = useWords(words)
  const { organisation_id } = useOrganisation()
  return (
    <Section title={say('day.title')} lead={say('day.lead')}>
      <Loaded query={useDay(organisation_id)} skeleton={<DaySkeleton />}>
        {(day) => (
          <>
            <Chart
              label={say('day.label')}
              times={day.times}
              format={inWhole}
              series={[
                { name: say('day.calls', { count: day.callsInAll }), values: day.calls },
                { name: say('day.errors', { count: day.errorsInAll }), values: day.errors },
              ]}
            />
            <Refusals day={day} />
          </>
        )}
      </Loaded>
    </Section>
  )
}

function Refusals({ day: { callsInAll, refused } }: { readonly day: Day }): ReactNode {
  const say = useWords(words)
  if (refused.length === 0) {
    return (
      <p className="mt-4 text-small text-quiet">
        {say(callsInAll === 0 ? 'day.quiet' : 'day.well')}
      </p>
    )
  }
  return (
    <>
      <h3 className="mt-5 mb-1 text-small font-semibold">{say('day.refused')}</h3>
      <ul className="text-small">
        {refused.slice(0, REFUSED_SHOWN).map(({ operation, status, calls }) => (
          <li
            key={`${operation} ${status}`}
            className="flex items-baseline gap-3 border-b border-line py-2 last:border-0"
          >
            <code className="min-w-0 font-mono text-fine break-all">{operation}</code>
            <span className="font-semibold text-warn">{status}</span>
            <span className="tabular ms-auto whitespace-nowrap">
              {say('day.times', { count: calls })}
            </span>
          </li>
        ))}
      </ul>
    </>
  )
}

function DaySkeleton(): ReactNode {
  return (
    <Waiting>
      <Skeleton className="h-76" />
    </Waiting>
  )
}
