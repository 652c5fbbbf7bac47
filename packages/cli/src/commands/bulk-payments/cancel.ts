import { ApiCommand } from '../../base/api-command.ts'
import { bulkPaymentArgument } from '../../base/arguments.ts'
import { consentFlag } from '../../paying/consent-flag.ts'
import { findPayer } from '../../paying/find-payer.ts'
import { bulkPaymentCard } from '../../views/bulk-payments.ts'

export class CancelBulkPayment extends ApiCommand {
  static override summary = 'Cancel a bulk payment before its first payment is made.'
  static override operations = ['cancelBulkPayment']
  static override args = { bulk: bulkPaymentArgument }
  static override flags = consentFlag
  static override examples = [
    'wekeza bulk-payments cancel blk_01k3m7q0r8e4x5v6',
    'wekeza bulk-payments cancel blk_01k3m7q0r8e4x5v6 --json --fields id,status',
  ]

  async run(): Promise<unknown> {
    const { args, flags } = await this.parse(CancelBulkPayment)
    const { bulkPayments } = findPayer(this.open(flags), args.bulk, flags.consent)
    return this.show(await bulkPayments.cancel(args.bulk), bulkPaymentCard, flags)
  }
}
