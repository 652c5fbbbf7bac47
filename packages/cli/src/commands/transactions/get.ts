import { ApiCommand } from '../../base/api-command.ts'
import { accountArgument, transactionArgument } from '../../base/arguments.ts'
import { transactionCard } from '../../views/transactions.ts'

export class GetTransaction extends ApiCommand {
  static override summary = 'Show one movement on an account.'
  static override operations = ['getTransaction']
  static override args = { account: accountArgument, transaction: transactionArgument }
  static override examples = [
    'wekeza transactions get acc_wanjiru_current txn_01k3m7q0r8e4x5v6',
    'wekeza transactions get acc_wanjiru_current txn_01k3m7q0r8e4x5v6 --json',
  ]

  async run(): Promise<unknown> {
    const { args, flags } = await this.parse(GetTransaction)
    const { transactions } = this.open(flags).customer()
    const transaction = await transactions.get(args.account, args.transaction)
    return this.show(transaction, transactionCard, flags)
  }
}
