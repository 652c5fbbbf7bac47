import { ApiCommand } from '../../base/api-command.ts'
import { accountArgument } from '../../base/arguments.ts'
import { pageQuery } from '../../lists/gather.ts'
import { listFlags } from '../../lists/list-flags.ts'
import { beneficiaryTable } from '../../views/beneficiaries.ts'

export class ListBeneficiaries extends ApiCommand {
  static override summary = 'List whom an account has paid, or its holder has written down.'
  static override operations = ['listBeneficiaries']
  static override args = { account: accountArgument }
  static override flags = listFlags
  static override examples = [
    'wekeza accounts beneficiaries acc_wanjiru_current',
    'wekeza accounts beneficiaries acc_wanjiru_current --all --json --fields payee.name',
  ]

  async run(): Promise<unknown> {
    const { args, flags } = await this.parse(ListBeneficiaries)
    const { accounts } = this.open(flags).customer()
    const list = accounts.beneficiaries(args.account, pageQuery(flags))
    return this.showList(list, beneficiaryTable, flags)
  }
}
