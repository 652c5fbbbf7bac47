import { ApiCommand } from '../../base/api-command.ts'
import { paymentArgument } from '../../base/arguments.ts'
import { consentFlag } from '../../paying/consent-flag.ts'
import { findPayer } from '../../paying/find-payer.ts'
import { paymentCard } from '../../views/payments.ts'

export class CancelPayment extends ApiCommand {
  static override summary = 'Cancel a payment that waits for its day.'
  static override operations = ['cancelPayment']
  static override args = { payment: paymentArgument }
  static override flags = consentFlag
  static override examples = [
    'wekeza payments cancel pay_01k3m7q0r8e4x5v6',
    'wekeza payments cancel pay_01k3m7q0r8e4x5v6 --json --fields id,status',
  ]

  async run(): Promise<unknown> {
    const { args, flags } = await this.parse(CancelPayment)
    const { payments } = findPayer(this.open(flags), args.payment, flags.consent)
    return this.show(await payments.cancel(args.payment), paymentCard, flags)
  }
}
