import { ApiCommand } from '../../base/api-command.ts'
import { findOrganisation } from '../../developing/find-organisation.ts'
import { organisationFlag } from '../../developing/organisation-flag.ts'
import { gather, pageQuery } from '../../lists/gather.ts'
import { listFlags } from '../../lists/list-flags.ts'
import { invoiceTable } from '../../views/invoices.ts'

export class ListInvoices extends ApiCommand {
  static override summary = 'List an organisation’s invoices, the newest month first.'
  static override description =
    'Drawn once a month is over, by the clock of each bank; those of the test bank are paid by nobody.'
  static override operations = ['listInvoices', 'listOrganisations']
  static override flags = { ...organisationFlag, ...listFlags }
  static override examples = [
    'wekeza billing invoices',
    'wekeza billing invoices --limit 3',
    'wekeza billing invoices --json --fields id,month,total.amount',
  ]

  async run(): Promise<unknown> {
    const { flags } = await this.parse(ListInvoices)
    const developer = this.developer(flags)
    const id = await findOrganisation(developer, flags.organisation)
    const found = await gather(developer.billing.invoices(id, pageQuery(flags)), flags)
    const shown = this.showGathered(found, invoiceTable, flags)
    const [newest] = found.items
    this.next(
      newest
        ? `wekeza billing invoice ${newest.id}`
        : 'wekeza billing simulate --month YYYY-MM (what a month would cost)',
    )
    return shown
  }
}
