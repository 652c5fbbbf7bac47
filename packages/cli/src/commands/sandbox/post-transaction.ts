import { string as argument } from '@oclif/core/args'
import { option, string } from '@oclif/core/flags'
import { ApiCommand } from '../../base/api-command.ts'
import { accountArgument } from '../../base/arguments.ts'
import { idempotencyFlag } from '../../base/idempotency-flag.ts'
import { underKey } from '../../calling/under-key.ts'
import { transactionCard } from '../../views/transactions.ts'

export class PostTransaction extends ApiCommand {
  static override summary = 'Put money into an account of a test bank, or take it out.'
  static override description =
    'It comes out of nowhere, is booked at once, and is told as transaction.posted to whoever may hear it.'
  static override operations = ['postTransaction']
  static override args = {
    account: accountArgument,
    amount: argument({ description: 'How much: 1250.00', required: true, ignoreStdin: true }),
  }
  static override flags = {
    direction: option({
      options: ['credit', 'debit'] as const,
      default: 'credit',
      summary: 'credit comes in, debit goes out. Default: credit',
    })(),
    description: string({
      default: 'Posted by hand',
      helpValue: 'TEXT',
      summary: 'What the statement says.',
    }),
    counterparty: string({ helpValue: 'NAME', summary: 'Who is on the other side.' }),
    currency: string({ default: 'KES', helpValue: 'KES', summary: 'Its currency.' }),
    ...idempotencyFlag,
  }
  static override examples = [
    'wekeza sandbox post-transaction acc_wanjiru_current 85000.00 --description Salary --counterparty "Baraka Traders Ltd"',
    'wekeza sandbox post-transaction acc_wanjiru_current 120.00 --direction debit --json --fields id,balance_after.amount',
  ]

  async run(): Promise<unknown> {
    const { args, flags } = await this.parse(PostTransaction)
    const { direction, description, counterparty, currency } = flags
    const body = {
      account_id: args.account,
      direction,
      amount: { amount: args.amount, currency },
      description,
      ...(counterparty !== undefined && { counterparty }),
    }
    const { sandbox } = this.open(flags).wekeza
    const posted = await underKey(flags, (key) => sandbox.postTransaction(body, key))
    return this.show(posted, transactionCard, flags)
  }
}
