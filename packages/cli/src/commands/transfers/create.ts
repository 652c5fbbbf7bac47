import { randomUUID } from 'node:crypto'
import { string } from '@oclif/core/flags'
import { ApiCommand } from '../../base/api-command.ts'
import { fromFlag, moneyFlags } from '../../paying/money-flags.ts'
import { repeatable } from '../../paying/repeatable.ts'
import { transfer } from '../../paying/transfer.ts'
import { requireAll } from '../../prompts/required.ts'
import { onInterrupt } from '../../terminal/interrupt.ts'
import { note } from '../../terminal/note.ts'
import { transferCard } from '../../views/payments.ts'

/** `wekeza transfers create`; how one key covers consent and transfer is told at `pay`. */
export class CreateTransfer extends ApiCommand {
  static override summary = 'Move money between two accounts of one customer, with their approval.'
  static override description =
    'As wekeza payments create: one --idempotency-key makes all of it safe to repeat for 24 hours.'
  static override operations = ['createTransfer', 'createConsent']
  static override flags = {
    from: fromFlag,
    to: string({ helpValue: 'acc_…', summary: 'The account that receives, of the same customer.' }),
    ...moneyFlags,
  }
  static override examples = [
    'wekeza transfers create --from acc_wanjiru_current --to acc_wanjiru_savings --amount 5000.00 --reference "School fees" --auto-approve --as wanjiru',
    'wekeza transfers create --from acc_wanjiru_current --to acc_wanjiru_savings --amount 5000.00 --idempotency-key savings-2026-01 --auto-approve --as wanjiru --json',
  ]

  async run(): Promise<unknown> {
    const { flags } = await this.parse(CreateTransfer)
    const { amount, currency, reference } = flags
    const wanted = [
      { flag: '--from', value: flags.from, question: 'From which account (acc_…)?' },
      { flag: '--to', value: flags.to, question: 'To which of the customer’s accounts (acc_…)?' },
      { flag: '--amount', value: amount, question: `How much, in ${currency}?` },
    ]
    const [from = '', to = '', value = ''] = await requireAll(wanted, this.asks())
    const session = this.open(flags)
    const key = flags['idempotency-key'] ?? randomUUID()
    onInterrupt(() => note(`Repeat it with --idempotency-key ${key}; it happens once at most.`))
    const body = {
      debtor_account_id: from,
      creditor_account_id: to,
      amount: { amount: value, currency },
      ...(reference !== undefined && { reference }),
    }
    const made = await repeatable(key, () =>
      transfer(session, { transfer: body, key, consentId: flags.consent, approval: flags }),
    )
    const shown = this.show(made, transferCard, flags)
    this.next(`wekeza transfers get ${made.id}`, `wekeza accounts balance ${to}`)
    return shown
  }
}
