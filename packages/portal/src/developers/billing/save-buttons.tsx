import { type InvoiceSummary, isApiError } from '@wekeza/sdk'
import { type ReactNode, useState } from 'react'
import { Button, type ButtonKind } from '../../design/button.tsx'
import { useToast } from '../../design/toast.tsx'
import { clientOf } from '../../session/clients.ts'
import { languageNow } from '../../words/i18n.ts'
import { useWords } from '../../words/use-words.ts'
import { formatMonth } from './months.ts'
import { saveInvoice } from './save-invoice.ts'
import { words } from './words.ts'

interface SaveButtonsProps {
  readonly of: Pick<InvoiceSummary, 'id' | 'organisation_id' | 'month'>
  readonly kind?: ButtonKind
}

/** An invoice as a file to keep: as figures, as data, as paper. */
export function SaveButtons({ of, kind = 'stay' }: SaveButtonsProps): ReactNode {
  return (
    <span className="inline-flex flex-wrap gap-1">
      {(['csv', 'json', 'pdf'] as const).map((format) => (
        <Save key={format} of={of} kind={kind} format={format} />
      ))}
    </span>
  )
}

interface SaveProps extends Required<SaveButtonsProps> {
  readonly format: 'csv' | 'json' | 'pdf'
}

function Save({ of, kind, format }: SaveProps): ReactNode {
  const say = useWords(words)
  const tell = useToast()
  const [busy, setBusy] = useState(false)
  const save = async () => {
    setBusy(true)
    try {
      saveInvoice(await fileOf(of, format))
    } catch (error) {
      const reason = isApiError(error) ? error.detail : String(error)
      tell(say('invoices.failed', { reason }))
    } finally {
      setBusy(false)
    }
  }
  const name = say(`invoices.${format}`)
  const month = formatMonth(of.month, languageNow())
  return (
    <Button
      kind={kind}
      busy={busy}
      aria-label={say('invoices.save', { month, format: name })}
      onClick={() => void save()}
    >
      {name}
    </Button>
  )
}

/** What the platform answers is the JSON; the others it writes itself. */
async function fileOf(
  { id, organisation_id, month }: SaveProps['of'],
  format: SaveProps['format'],
) {
  const { billing } = clientOf('developers')
  if (format !== 'json') return billing.invoiceFile(organisation_id, id, { format })
  const invoice = await billing.invoice(organisation_id, id)
  return {
    name: `invoice-${month}-${invoice.environment}.json`,
    media_type: 'application/json',
    encoding: 'utf-8' as const,
    content: `${JSON.stringify(invoice, null, 2)}\n`,
  }
}
