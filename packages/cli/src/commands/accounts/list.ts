import { ApiCommand } from '../../base/api-command.ts'
import { accountTable } from '../../views/accounts.ts'

export class ListAccounts extends ApiCommand {
  static override summary = 'List the accounts that the customer shows.'
  static override operations = ['listAccounts']
  static override examples = [
    'wekeza accounts list',
    'wekeza accounts list --json --fields id,status',
  ]

  async run(): Promise<unknown> {
    const { flags } = await this.parse(ListAccounts)
    const { data } = await this.open(flags).customer().accounts.list()
    return this.show(data, accountTable, flags)
  }
}
