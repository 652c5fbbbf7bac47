import type { Invoice, InvoicePeriod } from '@wekeza/sdk'
import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { Section } from '../../../design/section.tsx'
import { Table } from '../../../design/table.tsx'
import { formatTime } from '../../../design/time.tsx'
import { useWords } from '../../../words/use-words.ts'
import { useApplications } from '../../applications/use-applications.ts'
import { formatCount } from '../price.ts'
import { logOf } from './log-of.ts'
import { periodId } from './period-id.ts'
import { words } from './words.ts'

/** Of which calls the lines are made: for the days of each plan, the units of each operation. */
export function Calls({ invoice }: { readonly invoice: Invoice }): ReactNode {
  const say = useWords(words)
  return (
    <Section
      title={say('calls.title')}
      lead={say(invoice.environment === 'live' ? 'calls.live' : 'calls.test')}
    >
      <div className="grid gap-6">
        {invoice.periods.map((period) => (
          <Period key={periodId(period)} invoice={invoice} period={period} />
        ))}
      </div>
    </Section>
  )
}

interface PeriodProps {
  readonly invoice: Invoice
  readonly period: InvoicePeriod
}

function Period({ invoice, period }: PeriodProps): ReactNode {
  const say = useWords(words)
  const { from, to, plan_id: plan } = period
  const name = say('calls.period', {
    ...{ from: formatTime(from, 'day'), to: formatTime(to, 'day'), plan },
  })
  return (
    <section id={periodId(period)} className="scroll-mt-6">
      <h3 className="mb-2 font-semibold">{name}</h3>
      {period.units === 0 ? (
        <p className="text-small text-quiet">{say('calls.none')}</p>
      ) : (
        <Operations invoice={invoice} period={period} caption={name} />
      )}
    </section>
  )
}

function Operations({ invoice, period, caption }: PeriodProps & { readonly caption: string }) {
  const say = useWords(words)
  const { data: applications = [] } = useApplications(invoice.organisation_id)
  const called = Object.entries(period.units_by_operation).sort(([, a], [, b]) => b - a)
  return (
    <Table
      caption={caption}
      rows={called}
      keyOf={([operation]) => operation}
      columns={[
        {
          head: say('calls.operation'),
          cell: ([operation]) =>
            operation === 'unknown' ? (
              say('calls.unknown')
            ) : (
              <Link
                to={logOf({ invoice, period, operation, applications })}
                className="row-link break-all"
              >
                {operation}
              </Link>
            ),
        },
        { head: say('calls.units'), number: true, cell: ([, units]) => formatCount(units) },
      ]}
      total={[say('calls.all'), formatCount(period.units)]}
    />
  )
}
