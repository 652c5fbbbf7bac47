import { ApiCommand } from '../../base/api-command.ts'
import { paymentArgument, refundArgument } from '../../base/arguments.ts'
import { refundCard } from '../../views/refunds.ts'

export class GetRefund extends ApiCommand {
  static override summary = 'Show where a refund stands.'
  static override operations = ['getRefund']
  static override args = { payment: paymentArgument, refund: refundArgument }
  static override examples = [
    'wekeza refunds get pay_01k3m7q0r8e4x5v6 rfd_01k3m7q0r8e4x5v6',
    'wekeza refunds get pay_01k3m7q0r8e4x5v6 rfd_01k3m7q0r8e4x5v6 --json --fields status',
  ]

  async run(): Promise<unknown> {
    const { args, flags } = await this.parse(GetRefund)
    const { refunds } = this.open(flags).wekeza
    return this.show(await refunds.get(args.payment, args.refund), refundCard, flags)
  }
}
