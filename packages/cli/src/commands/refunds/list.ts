import { ApiCommand } from '../../base/api-command.ts'
import { paymentArgument } from '../../base/arguments.ts'
import { pageQuery } from '../../lists/gather.ts'
import { listFlags } from '../../lists/list-flags.ts'
import { refundTable } from '../../views/refunds.ts'

export class ListRefunds extends ApiCommand {
  static override summary = 'List what has gone back of a payment, newest first.'
  static override operations = ['listRefunds']
  static override args = { payment: paymentArgument }
  static override flags = listFlags
  static override examples = [
    'wekeza refunds list pay_01k3m7q0r8e4x5v6',
    'wekeza refunds list pay_01k3m7q0r8e4x5v6 --all --json --fields id,amount.amount',
  ]

  async run(): Promise<unknown> {
    const { args, flags } = await this.parse(ListRefunds)
    const { refunds } = this.open(flags).wekeza
    return this.showList(refunds.list(args.payment, pageQuery(flags)), refundTable, flags)
  }
}
