import { string } from '@oclif/core/flags'
import type { Payment, Transaction } from '@wekeza/sdk'
import { type Mismatch, type Reconciliation, reconcile } from '@wekeza/sdk/reconcile'
import { ApiCommand } from '../base/api-command.ts'
import { accountArgument } from '../base/arguments.ts'
import { EXIT } from '../errors/exit-codes.ts'
import { gather } from '../lists/gather.ts'
import { formatMoney } from '../output/format.ts'
import { listPayments, payersOf } from '../paying/list-payments.ts'
import { readTime } from '../times/read-time.ts'

type Found = Reconciliation<Payment, Transaction>

export class Reconcile extends ApiCommand {
  static override summary = 'Hold the payments made from here against the account’s statement.'
  static override description =
    `Names each settled payment that is missing from the statement, that is on it twice, or on it with another sum; code 1
if there is one. The statement is read as whoever is logged in, the payments under the consents that are kept here.`
  static override operations = ['listPayments', 'listTransactions']
  static override args = { account: accountArgument }
  static override flags = {
    from: string({
      helpValue: 'TIME',
      summary: 'Payments made at or after, and what was booked since. Default: all',
    }),
  }
  static override examples = [
    'wekeza reconcile acc_wanjiru_current',
    'wekeza reconcile acc_wanjiru_current --from 2026-01-01 --json --fields missing,doubled',
  ]

  async run(): Promise<unknown> {
    const { args, flags } = await this.parse(Reconcile)
    const session = this.open(flags)
    const from = flags.from && readTime('--from', flags.from)
    const { transactions } = session.customer()
    const query = { limit: 100, ...(from && { from }) }
    const [payments, statement] = await Promise.all([
      listPayments(payersOf(session, undefined), { all: true }),
      gather(transactions.list(args.account, query), { all: true }),
    ])
    const found = reconcile(payments.items.filter(isOf(args.account, from)), statement.items)
    process.exitCode = isInOrder(found) ? EXIT.ok : EXIT.failed
    return this.show(found, differences, flags)
  }
}

const isOf = (accountId: string, from: string | undefined) => (payment: Payment) =>
  payment.debtor_account_id === accountId && (!from || payment.created_at >= from)

function isInOrder({ missing, doubled, mismatched }: Found): boolean {
  return missing.length + doubled.length + mismatched.length === 0
}

function differences(found: Found): string {
  return [
    `${found.matched.length} matched, ${found.open.length} have moved no money, as the statement agrees`,
    ...found.missing.map(({ id, amount }) => `missing     ${id}  ${formatMoney(amount)}`),
    ...found.doubled.map((one) => `doubled     ${mismatchLine(one)}`),
    ...found.mismatched.map((one) => `mismatched  ${mismatchLine(one)}`),
    ...(found.unknown.length > 0
      ? [`${found.unknown.length} lines are of payments that were not made from here`]
      : []),
  ].join('\n')
}

function mismatchLine({ payment, expected, found }: Mismatch<Payment, Transaction>): string {
  return `${payment.id}  ${formatMoney(expected)} expected, ${formatMoney(found)} left the account`
}
