import { type Invoice, type InvoiceLine, isApiError } from '@wekeza/sdk'
import type { ReactNode } from 'react'
import { Link, useParams } from 'react-router'
import { Id } from '../../../design/copy-button.tsx'
import { Loaded } from '../../../design/loaded.tsx'
import { PageHeader } from '../../../design/page-header.tsx'
import { Callout, Section } from '../../../design/section.tsx'
import { PageSkeleton } from '../../../design/skeleton.tsx'
import { languageNow } from '../../../words/i18n.ts'
import { useWords } from '../../../words/use-words.ts'
import { useOrganisation } from '../../organisation.ts'
import { Lines } from '../lines.tsx'
import { formatMonth } from '../months.ts'
import { SaveButtons } from '../save-buttons.tsx'
import { useInvoice } from '../use-billing.ts'
import { Calls } from './calls.tsx'
import { InvoiceFacts } from './invoice-facts.tsx'
import { periodId } from './period-id.ts'
import { words } from './words.ts'

/** `/developers/{organisation}/billing/invoices/{invoice}` */
export function InvoicePage(): ReactNode {
  const say = useWords(words)
  const { invoiceId = '' } = useParams()
  const invoice = useInvoice(useOrganisation().organisation_id, invoiceId)
  if (isApiError(invoice.error) && invoice.error.status === 404) {
    return <PageHeader title={say('missing.title')} lead={say('missing.lead')} above={<Back />} />
  }
  return (
    <Loaded query={invoice} skeleton={<PageSkeleton />}>
      {(found) => <Page invoice={found} />}
    </Loaded>
  )
}

function Back(): ReactNode {
  const say = useWords(words)
  const { organisation_id } = useOrganisation()
  return (
    <Link to={`/developers/${organisation_id}/billing`} className="link">
      {say('back')}
    </Link>
  )
}

function Page({ invoice }: { readonly invoice: Invoice }): ReactNode {
  const say = useWords(words)
  return (
    <>
      <PageHeader
        title={say('title', { month: formatMonth(invoice.month, languageNow()) })}
        above={<Back />}
        lead={<Id of={invoice.id} thing={say('facts.id')} />}
        actions={<SaveButtons of={invoice} />}
      />
      {invoice.environment === 'test' && (
        <div className="mb-6">
          <Callout tone="note">{say('test')}</Callout>
        </div>
      )}
      <Section title={say('facts.title')}>
        <InvoiceFacts invoice={invoice} />
      </Section>
      <Section title={say('lines')} lead={say('linesLead')}>
        <Lines of={invoice} caption={say('lines')} callsAt={callsAt} />
      </Section>
      <Calls invoice={invoice} />
    </>
  )
}

/** A subscription is owed whatever is called. */
const callsAt = (line: InvoiceLine) =>
  line.kind === 'subscription' ? undefined : `#${periodId(line)}`
