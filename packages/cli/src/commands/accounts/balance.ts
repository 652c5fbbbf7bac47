import { ApiCommand } from '../../base/api-command.ts'
import { accountArgument } from '../../base/arguments.ts'
import { balanceCard } from '../../views/accounts.ts'

export class GetBalance extends ApiCommand {
  static override summary =
    'Show what an account holds: booked, available now, and held for payments.'
  static override operations = ['getAccountBalance']
  static override args = { account: accountArgument }
  static override examples = [
    'wekeza accounts balance acc_wanjiru_current',
    'wekeza accounts balance acc_wanjiru_current --json --fields available.amount',
  ]

  async run(): Promise<unknown> {
    const { args, flags } = await this.parse(GetBalance)
    const balance = await this.open(flags).customer().accounts.balance(args.account)
    return this.show(balance, balanceCard, flags)
  }
}
