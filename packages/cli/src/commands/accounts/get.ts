import { ApiCommand } from '../../base/api-command.ts'
import { accountArgument } from '../../base/arguments.ts'
import { accountCard } from '../../views/accounts.ts'

export class GetAccount extends ApiCommand {
  static override summary = 'Show one account.'
  static override operations = ['getAccount']
  static override args = { account: accountArgument }
  static override examples = [
    'wekeza accounts get acc_wanjiru_current',
    'wekeza accounts get acc_wanjiru_current --fields id,nickname',
  ]

  async run(): Promise<unknown> {
    const { args, flags } = await this.parse(GetAccount)
    const account = await this.open(flags).customer().accounts.get(args.account)
    return this.show(account, accountCard, flags)
  }
}
