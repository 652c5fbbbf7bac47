import { string } from '@oclif/core/flags'
import { ApiCommand } from '../../base/api-command.ts'
import { pageQuery } from '../../lists/gather.ts'
import { listFlags } from '../../lists/list-flags.ts'
import { findPayer } from '../../paying/find-payer.ts'
import { bulkPaymentTable } from '../../views/bulk-payments.ts'

export class ListBulkPayments extends ApiCommand {
  static override summary = 'List the bulk payments that were made under a consent, newest first.'
  static override operations = ['listBulkPayments']
  static override flags = {
    consent: string({
      required: true,
      helpValue: 'csn_…',
      summary: 'The consent; a bulk payment is seen under its own, and no other.',
    }),
    ...listFlags,
  }
  static override examples = [
    'wekeza bulk-payments list --consent csn_01k3m7q0r8e4x5v6',
    'wekeza bulk-payments list --consent csn_01k3m7q0r8e4x5v6 --all --json --fields id,status',
  ]

  async run(): Promise<unknown> {
    const { flags } = await this.parse(ListBulkPayments)
    const { bulkPayments } = findPayer(this.open(flags), '', flags.consent)
    return this.showList(bulkPayments.list(pageQuery(flags)), bulkPaymentTable, flags)
  }
}
