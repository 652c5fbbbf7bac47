import type { Insight } from '@wekeza/sdk'
import type { ReactNode } from 'react'
import { formatMoney } from '../../design/money.tsx'
import { formatTime } from '../../design/time.tsx'
import { Rich } from '../../words/rich.tsx'
import { useWords } from '../../words/use-words.ts'
import { formatCount, formatMs, formatShare } from '../figures.ts'
import { words } from './words.ts'

/** All of it together, in one row of figures. */
export function Totals({ insight: { from, to, totals } }: { readonly insight: Insight }) {
  const say = useWords(words)
  const { latency } = totals
  const figures = [
    { name: say('calls'), value: formatCount(totals.calls) },
    { name: say('errors'), value: formatCount(totals.errors) },
    { name: say('rate'), value: formatShare(totals.error_rate) },
    { name: 'p50', value: formatMs(latency.p50_ms) },
    { name: 'p95', value: formatMs(latency.p95_ms) },
    { name: 'p99', value: formatMs(latency.p99_ms) },
    { name: say('revenueWithout'), value: formatMoney(totals.net_revenue) },
  ]
  const values = { from: formatTime(from, 'day'), to: formatTime(Date.parse(to) - 1, 'day') }
  const asTime = (inner: string): ReactNode => <span className="whitespace-nowrap">{inner}</span>
  return (
    <section className="mb-6">
      <dl className="sheet grid grid-cols-2 gap-x-6 gap-y-4 sm:grid-cols-3 lg:grid-cols-[repeat(6,minmax(0,1fr))_auto]">
        {figures.map(({ name, value }) => (
          <div key={name} className="last:col-span-2 sm:last:col-span-3 lg:last:col-span-1">
            <dt className="text-fine text-quiet">{name}</dt>
            <dd className="mt-0.5 font-display text-[1.375rem]/[1.75rem] font-semibold tabular whitespace-nowrap">
              {value}
            </dd>
          </div>
        ))}
      </dl>
      <p className="mt-2 text-fine text-quiet">
        <Rich words={words} of="shown" values={values} parts={{ time: asTime }} />
      </p>
    </section>
  )
}
