import { ApiCommand } from '../../base/api-command.ts'
import { transferArgument } from '../../base/arguments.ts'
import { consentFlag } from '../../paying/consent-flag.ts'
import { findPayer } from '../../paying/find-payer.ts'
import { transferCard } from '../../views/payments.ts'

export class GetTransfer extends ApiCommand {
  static override summary = 'Show a transfer that was made from here.'
  static override operations = ['getTransfer']
  static override args = { transfer: transferArgument }
  static override flags = consentFlag
  static override examples = [
    'wekeza transfers get trf_01k3m7q0r8e4x5v6',
    'wekeza transfers get trf_01k3m7q0r8e4x5v6 --json --fields status,amount.amount',
  ]

  async run(): Promise<unknown> {
    const { args, flags } = await this.parse(GetTransfer)
    const { transfers } = findPayer(this.open(flags), args.transfer, flags.consent)
    return this.show(await transfers.get(args.transfer), transferCard, flags)
  }
}
