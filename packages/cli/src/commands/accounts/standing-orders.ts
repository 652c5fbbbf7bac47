import { ApiCommand } from '../../base/api-command.ts'
import { accountArgument } from '../../base/arguments.ts'
import { standingOrderTable } from '../../views/standing-orders.ts'

export class ListStandingOrders extends ApiCommand {
  static override summary = 'List what an account’s holder has the bank pay again and again.'
  static override operations = ['listStandingOrders']
  static override args = { account: accountArgument }
  static override examples = [
    'wekeza accounts standing-orders acc_wanjiru_current',
    'wekeza accounts standing-orders acc_wanjiru_current --json --fields id,next_on',
  ]

  async run(): Promise<unknown> {
    const { args, flags } = await this.parse(ListStandingOrders)
    const { data } = await this.open(flags).customer().accounts.standingOrders(args.account)
    return this.showGathered({ items: data, more: false }, standingOrderTable, flags)
  }
}
