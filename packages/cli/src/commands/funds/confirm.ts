import { string } from '@oclif/core/flags'
import type { FundsConfirmation } from '@wekeza/sdk'
import { ApiCommand } from '../../base/api-command.ts'
import { approvalFlags } from '../../consenting/approval-flags.ts'
import { card } from '../../output/card.ts'
import { formatMoney, formatTime } from '../../output/format.ts'
import { actUnder } from '../../paying/act-under.ts'

export class ConfirmFunds extends ApiCommand {
  static override summary =
    'Ask whether an account could pay an amount: yes or no, never a balance.'
  static override operations = ['confirmFunds']
  static override flags = {
    amount: string({ required: true, helpValue: '1250.00', summary: 'How much.' }),
    currency: string({ default: 'KES', helpValue: 'KES', summary: 'Its currency.' }),
    from: string({ helpValue: 'acc_…', summary: 'The account. Left out, the customer chooses.' }),
    consent: string({ helpValue: 'csn_…', summary: 'A consent that exists already.' }),
    ...approvalFlags,
  }
  static override examples = [
    'wekeza funds confirm --amount 1250.00 --auto-approve --as wanjiru',
    'wekeza funds confirm --amount 1250.00 --consent csn_01k3m7q0r8e4x5v6 --json --fields funds_available',
  ]

  async run(): Promise<unknown> {
    const { flags } = await this.parse(ConfirmFunds)
    const session = this.open(flags)
    const { consents } = session.wekeza
    const account = flags.from && { debtor_account_id: flags.from }
    const consent = flags.consent
      ? await consents.get(flags.consent)
      : await consents.create({ kind: 'funds_confirmation', ...account })
    const customer = await actUnder(session, consent, flags)
    const { amount, currency } = flags
    const answer = await customer.funds.confirm({ amount: { amount, currency } })
    return this.show(answer, fundsCard, flags)
  }
}

const fundsCard = (answer: FundsConfirmation): string =>
  card([
    ['account', answer.account_id],
    ['amount', formatMoney(answer.amount)],
    ['available', answer.funds_available ? 'yes' : 'no'],
    ['at', formatTime(answer.checked_at)],
  ])
