import type { Invoice } from '@wekeza/sdk'
import type { ReactNode } from 'react'
import { type Fact, Facts } from '../../../design/table.tsx'
import { formatTime, Time } from '../../../design/time.tsx'
import { type Say, useWords } from '../../../words/use-words.ts'
import { useOrganisation } from '../../organisation.ts'
import { words as billing } from '../words.ts'
import { words } from './words.ts'

/** Who asks whom, for which days. */
export function InvoiceFacts({ invoice }: { readonly invoice: Invoice }): ReactNode {
  const say = useWords(words)
  const sayBilling = useWords(billing)
  const { organisation_name: to } = useOrganisation()
  const { environment, issued_at, issuer, periods } = invoice
  const [first, last] = [periods[0], periods.at(-1)]
  const days = first &&
    last && { from: formatTime(first.from, 'day'), to: formatTime(last.to, 'day') }
  return (
    <Facts
      facts={[
        ...issuerFacts(issuer, say),
        { name: say('facts.to'), value: to },
        { name: say('facts.bank'), value: sayBilling.of('current', environment) },
        ...(days ? [{ name: say('facts.days'), value: sayBilling('lines.between', days) }] : []),
        { name: say('facts.issued'), value: <Time at={issued_at} shape="day" /> },
      ]}
    />
  )
}

function issuerFacts(issuer: Invoice['issuer'], say: Say<(typeof words)['en']>): readonly Fact[] {
  const { name, address, tax_number: taxNumber } = issuer
  if (name === null) return []
  const who = (
    <>
      <span className="block">{name}</span>
      {address && <span className="block whitespace-pre-line text-quiet">{address}</span>}
    </>
  )
  return [
    { name: say('facts.issuer'), value: who },
    ...(taxNumber === null ? [] : [{ name: say('facts.taxNumber'), value: taxNumber }]),
  ]
}
