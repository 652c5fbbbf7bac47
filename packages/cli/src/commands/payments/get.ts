import { ApiCommand } from '../../base/api-command.ts'
import { paymentArgument } from '../../base/arguments.ts'
import { consentFlag } from '../../paying/consent-flag.ts'
import { findPayer } from '../../paying/find-payer.ts'
import { paymentCard } from '../../views/payments.ts'

export class GetPayment extends ApiCommand {
  static override summary = 'Show where a payment stands that was made from here.'
  static override operations = ['getPayment']
  static override args = { payment: paymentArgument }
  static override flags = consentFlag
  static override examples = [
    'wekeza payments get pay_01k3m7q0r8e4x5v6',
    'wekeza payments get pay_01k3m7q0r8e4x5v6 --json --fields status',
  ]

  async run(): Promise<unknown> {
    const { args, flags } = await this.parse(GetPayment)
    const { payments } = findPayer(this.open(flags), args.payment, flags.consent)
    return this.show(await payments.get(args.payment), paymentCard, flags)
  }
}
