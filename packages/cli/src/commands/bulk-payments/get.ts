import { ApiCommand } from '../../base/api-command.ts'
import { bulkPaymentArgument } from '../../base/arguments.ts'
import { consentFlag } from '../../paying/consent-flag.ts'
import { findPayer } from '../../paying/find-payer.ts'
import { bulkPaymentCard } from '../../views/bulk-payments.ts'

export class GetBulkPayment extends ApiCommand {
  static override summary = 'Show where a bulk payment stands.'
  static override operations = ['getBulkPayment']
  static override args = { bulk: bulkPaymentArgument }
  static override flags = consentFlag
  static override examples = [
    'wekeza bulk-payments get blk_01k3m7q0r8e4x5v6',
    'wekeza bulk-payments get blk_01k3m7q0r8e4x5v6 --json --fields id,status',
  ]

  async run(): Promise<unknown> {
    const { args, flags } = await this.parse(GetBulkPayment)
    const { bulkPayments } = findPayer(this.open(flags), args.bulk, flags.consent)
    return this.show(await bulkPayments.get(args.bulk), bulkPaymentCard, flags)
  }
}
