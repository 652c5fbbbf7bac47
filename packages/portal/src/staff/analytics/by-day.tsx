import type { Insight } from '@wekeza/sdk'
import { type ReactNode, useMemo } from 'react'
import { Chart } from '../../design/chart.tsx'
import { Section } from '../../design/section.tsx'
import { useWords } from '../../words/use-words.ts'
import { formatCount, formatMs } from '../figures.ts'
import { everyDay } from './range.ts'
import { words } from './words.ts'

// There is no half a call: lines between whole numbers go without a figure.
const inWhole = (value: number) => (Number.isInteger(value) ? formatCount(value) : '')

/** Calls with their errors, and how long they took, a day at a time. */
export function ByDay({ insight }: { readonly insight: Insight }): ReactNode {
  const say = useWords(words)
  const { times, days } = useMemo(() => drawnDays(insight), [insight])
  const latency = (of: 'p50_ms' | 'p95_ms' | 'p99_ms') =>
    days.map((day) => day?.latency[of] ?? null)
  return (
    <div className="grid gap-x-6 xl:grid-cols-2">
      <Section title={say('byDay')} lead={say('byDayLead')}>
        <Chart
          label={say('byDay')}
          times={times}
          format={inWhole}
          series={[
            { name: say('answered'), values: days.map((day) => day?.calls ?? 0) },
            { name: say('refused'), values: days.map((day) => day?.errors ?? 0) },
          ]}
        />
      </Section>
      <Section title={say('speed')} lead={say('speedLead')}>
        <Chart
          label={say('speed')}
          times={times}
          format={formatMs}
          series={[
            { name: 'p50', values: latency('p50_ms') },
            { name: 'p95', values: latency('p95_ms') },
            { name: 'p99', values: latency('p99_ms') },
          ]}
        />
      </Section>
    </div>
  )
}

function drawnDays({ from, to, days }: Insight) {
  const byStart = new Map(days.map((day) => [Date.parse(day.from), day]))
  const [first = Date.parse(from)] = byStart.keys()
  // Days begin where those begin that were counted: at midnight in Nairobi.
  const begins = first - Math.floor((first - Date.parse(from)) / DAY_MS) * DAY_MS
  const times = everyDay(begins, Date.parse(to))
  return { times, days: times.map((at) => byStart.get(at)) }
}

const DAY_MS = 86_400_000
