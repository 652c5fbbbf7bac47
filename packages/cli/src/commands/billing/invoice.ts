import { option, string } from '@oclif/core/flags'
import { ApiCommand, type ApiFlags } from '../../base/api-command.ts'
import { invoiceArgument } from '../../base/arguments.ts'
import type { OutputFlags } from '../../base/wekeza-command.ts'
import { keepFile } from '../../billing/keep-file.ts'
import { findOrganisation } from '../../developing/find-organisation.ts'
import { organisationFlag } from '../../developing/organisation-flag.ts'
import { usageError } from '../../errors/usage-error.ts'
import { card } from '../../output/card.ts'
import { invoiceView } from '../../views/invoices.ts'

const FORMATS = ['table', 'csv', 'pdf'] as const

interface FileFlags extends ApiFlags, OutputFlags {
  readonly organisation?: string | undefined
  readonly output?: string | undefined
}

export class ShowInvoice extends ApiCommand {
  static override summary = 'Show an invoice, its lines and its calls; or take it as a file.'
  static override description = 'A sandbox writes no PDF; a server does.'
  static override operations = ['getInvoice', 'getInvoiceFile', 'listOrganisations']
  static override args = { invoice: invoiceArgument }
  static override flags = {
    ...organisationFlag,
    format: option({ options: FORMATS, default: 'table', summary: 'As what. Default table' })(),
    output: string({
      helpValue: 'FILE',
      summary: 'Where to write the CSV or the PDF. A CSV is printed without it.',
    }),
  }
  static override examples = [
    'wekeza billing invoice inv_01k3m7q0r8e4x5v6',
    'wekeza billing invoice inv_01k3m7q0r8e4x5v6 --format csv --output invoice.csv',
    'wekeza billing invoice inv_01k3m7q0r8e4x5v6 --json --fields month,total.amount,lines',
  ]

  async run(): Promise<unknown> {
    const { args, flags } = await this.parse(ShowInvoice)
    const { format, output } = flags
    if (format !== 'table') return this.#file(args.invoice, format, flags)
    if (output !== undefined) throw usageError('--output wants a file’s format.', '--format csv')
    const developer = this.developer(flags)
    const id = await findOrganisation(developer, flags.organisation)
    return this.show(await developer.billing.invoice(id, args.invoice), invoiceView, flags)
  }

  async #file(invoice: string, format: 'csv' | 'pdf', flags: FileFlags): Promise<unknown> {
    const { output } = flags
    if (format === 'pdf' && output === undefined) {
      throw usageError('A PDF is not printed.', 'say where to: --output invoice.pdf')
    }
    const developer = this.developer(flags)
    const id = await findOrganisation(developer, flags.organisation)
    const file = await developer.billing.invoiceFile(id, invoice, { format })
    if (output === undefined) return this.show(file, ({ content }) => content.trimEnd(), flags)
    return this.show(
      keepFile(invoice, file, output),
      (kept) => card([['kept in', `${kept.file} (${kept.bytes} bytes)`]]),
      flags,
    )
  }
}
