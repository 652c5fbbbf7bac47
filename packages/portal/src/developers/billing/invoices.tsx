import type { InvoiceSummary } from '@wekeza/sdk'
import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { Button } from '../../design/button.tsx'
import { EmptyState } from '../../design/empty-state.tsx'
import { Loaded } from '../../design/loaded.tsx'
import { Money } from '../../design/money.tsx'
import { Section } from '../../design/section.tsx'
import { type Column, Table } from '../../design/table.tsx'
import { Time } from '../../design/time.tsx'
import { languageNow } from '../../words/i18n.ts'
import { type Say, useWords } from '../../words/use-words.ts'
import { useOrganisation } from '../organisation.ts'
import { formatMonth } from './months.ts'
import { SaveButtons } from './save-buttons.tsx'
import { useInvoices } from './use-billing.ts'
import { words } from './words.ts'

/** What was drawn, each month at each bank, to keep as a file. */
export function Invoices(): ReactNode {
  const say = useWords(words)
  const invoices = useInvoices(useOrganisation().organisation_id)
  return (
    <Section title={say('invoices.title')} lead={say('invoices.lead')}>
      <Loaded
        query={invoices}
        isEmpty={({ pages }) => pages[0]?.data.length === 0}
        empty={<EmptyState title={say('invoices.empty')}>{say('invoices.emptyLead')}</EmptyState>}
      >
        {({ pages }) => (
          <>
            <Table
              caption={say('invoices.title')}
              columns={columnsOf(say)}
              rows={pages.flatMap(({ data }) => data)}
              keyOf={({ id }) => id}
            />
            {invoices.hasNextPage && (
              <div className="mt-4 flex justify-center">
                <Button
                  busy={invoices.isFetchingNextPage}
                  onClick={() => void invoices.fetchNextPage()}
                >
                  {say('invoices.more')}
                </Button>
              </div>
            )}
          </>
        )}
      </Loaded>
    </Section>
  )
}

function columnsOf(say: Say<(typeof words)['en']>): readonly Column<InvoiceSummary>[] {
  return [
    {
      head: say('invoices.month'),
      cell: ({ id, month }) => (
        <Link to={`invoices/${id}`} className="row-link">
          {formatMonth(month, languageNow())}
        </Link>
      ),
    },
    {
      head: say('invoices.bank'),
      cell: ({ environment }) => say.of('current', environment),
    },
    { head: say('invoices.issued'), cell: ({ issued_at }) => <Time at={issued_at} shape="day" /> },
    { head: say('invoices.net'), number: true, cell: ({ net }) => <Money of={net} /> },
    { head: say('invoices.tax'), number: true, cell: ({ tax }) => <Money of={tax} /> },
    { head: say('invoices.total'), number: true, cell: ({ total }) => <Money of={total} /> },
    {
      head: say('invoices.files'),
      number: true,
      cell: (invoice) => <SaveButtons of={invoice} kind="quiet" />,
    },
  ]
}
