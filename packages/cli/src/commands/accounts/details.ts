import { ApiCommand } from '../../base/api-command.ts'
import { accountArgument } from '../../base/arguments.ts'
import { detailsCard } from '../../views/accounts.ts'

export class GetDetails extends ApiCommand {
  static override summary = 'Show what somebody needs to pay into an account, and who holds it.'
  static override operations = ['getAccountDetails']
  static override args = { account: accountArgument }
  static override examples = [
    'wekeza accounts details acc_wanjiru_savings',
    'wekeza accounts details acc_wanjiru_savings --json',
  ]

  async run(): Promise<unknown> {
    const { args, flags } = await this.parse(GetDetails)
    const details = await this.open(flags).customer().accounts.details(args.account)
    return this.show(details, detailsCard, flags)
  }
}
