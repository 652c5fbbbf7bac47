import { option } from '@oclif/core/flags'
import { ApiCommand } from '../../base/api-command.ts'
import { bulkPaymentArgument } from '../../base/arguments.ts'
import { pageQuery } from '../../lists/gather.ts'
import { listFlags } from '../../lists/list-flags.ts'
import { consentFlag } from '../../paying/consent-flag.ts'
import { findPayer } from '../../paying/find-payer.ts'
import { bulkItemTable } from '../../views/bulk-payments.ts'

const STATUSES = ['rejected', 'pending', 'settled', 'failed', 'cancelled'] as const

export class ListBulkPaymentItems extends ApiCommand {
  static override summary = 'List the rows of a bulk payment and what became of each.'
  static override operations = ['listBulkPaymentItems']
  static override args = { bulk: bulkPaymentArgument }
  static override flags = {
    status: option({ options: STATUSES, summary: 'Only those that stand so.' })(),
    ...consentFlag,
    ...listFlags,
  }
  static override examples = [
    'wekeza bulk-payments items blk_01k3m7q0r8e4x5v6',
    'wekeza bulk-payments items blk_01k3m7q0r8e4x5v6 --status settled --all --json --fields row,payment_id',
  ]

  async run(): Promise<unknown> {
    const { args, flags } = await this.parse(ListBulkPaymentItems)
    const { status } = flags
    const { bulkPayments } = findPayer(this.open(flags), args.bulk, flags.consent)
    const list = bulkPayments.items(args.bulk, { ...pageQuery(flags), ...(status && { status }) })
    return this.showList(list, bulkItemTable, flags)
  }
}
