import { option, string } from '@oclif/core/flags'
import { ApiCommand } from '../../base/api-command.ts'
import { accountArgument } from '../../base/arguments.ts'
import { pageQuery } from '../../lists/gather.ts'
import { listFlags } from '../../lists/list-flags.ts'
import { readTime } from '../../times/read-time.ts'
import { transactionTable } from '../../views/transactions.ts'

export class ListTransactions extends ApiCommand {
  static override summary = 'List what went in and out of an account, newest first.'
  static override operations = ['listTransactions']
  static override args = { account: accountArgument }
  static override flags = {
    from: string({ helpValue: 'TIME', summary: 'Booked at or after: 2026-01-01, or with a time.' }),
    to: string({ helpValue: 'TIME', summary: 'Booked before.' }),
    direction: option({ options: ['credit', 'debit'] as const, summary: 'Only one way.' })(),
    ...listFlags,
  }
  static override examples = [
    'wekeza accounts transactions acc_wanjiru_current',
    'wekeza accounts transactions acc_wanjiru_current --direction debit --from 2026-01-01 --all',
    'wekeza accounts transactions acc_wanjiru_current --limit 5 --json --fields id,amount.amount',
  ]

  async run(): Promise<unknown> {
    const { args, flags } = await this.parse(ListTransactions)
    const { direction } = flags
    const query = {
      ...pageQuery(flags),
      ...(flags.from && { from: readTime('--from', flags.from) }),
      ...(flags.to && { to: readTime('--to', flags.to) }),
      ...(direction && { direction }),
    }
    const { transactions } = this.open(flags).customer()
    return this.showList(transactions.list(args.account, query), transactionTable, flags)
  }
}
