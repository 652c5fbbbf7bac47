import { string } from '@oclif/core/flags'
import type { Statement } from '@wekeza/sdk'
import { ApiCommand } from '../../base/api-command.ts'
import { accountArgument } from '../../base/arguments.ts'
import { card } from '../../output/card.ts'
import { formatMoney, formatTime } from '../../output/format.ts'
import { readDay } from '../../times/read-time.ts'

export class ShowStatement extends ApiCommand {
  static override summary = 'Show what an account held before and after some days, and what moved.'
  static override operations = ['getStatement']
  static override args = { account: accountArgument }
  static override flags = {
    from: string({
      required: true,
      helpValue: '2026-01-01',
      summary: 'The first day, in East Africa Time.',
    }),
    to: string({ required: true, helpValue: '2026-01-31', summary: 'The last day.' }),
  }
  static override examples = [
    'wekeza accounts statement acc_wanjiru_current --from 2025-12-01 --to 2025-12-31',
    'wekeza accounts statement acc_wanjiru_current --from 2025-12-01 --to 2025-12-31 --json --fields opening,closing',
  ]

  async run(): Promise<unknown> {
    const { args, flags } = await this.parse(ShowStatement)
    const { accounts } = this.open(flags).customer()
    const days = { from: readDay('--from', flags.from), to: readDay('--to', flags.to) }
    return this.show(await accounts.statement(args.account, days), statementCard, flags)
  }
}

const statementCard = (one: Statement): string =>
  card([
    ['account', one.account_id],
    ['days', `${one.from} to ${one.to}`],
    ['opening', formatMoney(one.opening)],
    ['in', `${formatMoney(one.total_in)} (${one.count_in})`],
    ['out', `${formatMoney(one.total_out)} (${one.count_out})`],
    ['closing', formatMoney(one.closing)],
    ['as of', formatTime(one.as_of)],
  ])
