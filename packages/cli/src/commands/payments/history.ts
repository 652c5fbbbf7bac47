import { ApiCommand } from '../../base/api-command.ts'
import { paymentArgument } from '../../base/arguments.ts'
import { consentFlag } from '../../paying/consent-flag.ts'
import { findPayer } from '../../paying/find-payer.ts'
import { paymentSteps } from '../../views/payment-steps.ts'

export class ShowPaymentHistory extends ApiCommand {
  static override summary = 'Show how a payment came to stand where it stands.'
  static override operations = ['getPaymentHistory']
  static override args = { payment: paymentArgument }
  static override flags = consentFlag
  static override examples = [
    'wekeza payments history pay_01k3m7q0r8e4x5v6',
    'wekeza payments history pay_01k3m7q0r8e4x5v6 --json --fields status,at',
  ]

  async run(): Promise<unknown> {
    const { args, flags } = await this.parse(ShowPaymentHistory)
    const { payments } = findPayer(this.open(flags), args.payment, flags.consent)
    const { data } = await payments.history(args.payment)
    return this.show(data, paymentSteps, flags)
  }
}
