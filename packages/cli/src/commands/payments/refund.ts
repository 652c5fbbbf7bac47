import { randomUUID } from 'node:crypto'
import { string } from '@oclif/core/flags'
import { ApiCommand } from '../../base/api-command.ts'
import { paymentArgument } from '../../base/arguments.ts'
import { approvalFlags } from '../../consenting/approval-flags.ts'
import { refund } from '../../paying/refund.ts'
import { repeatable } from '../../paying/repeatable.ts'
import { onInterrupt } from '../../terminal/interrupt.ts'
import { note } from '../../terminal/note.ts'
import { refundCard } from '../../views/refunds.ts'

const { as, 'auto-approve': autoApprove } = approvalFlags

export class RefundPayment extends ApiCommand {
  static override summary = 'Pay back a settled payment, all of it or a part.'
  static override description =
    `Of an internal payment the money comes out of the account that was paid, so its holder must have agreed: name
their consent of the kind refunds with --consent, or on a test bank have the persona who was paid agree with --as. On
any other rail the rail asks whoever was paid, and the refund is pending until it answers.`
  static override operations = ['createRefund', 'createConsent']
  static override args = { payment: paymentArgument }
  static override flags = {
    amount: string({ helpValue: '250.00', summary: 'How much. Default: all that is left' }),
    currency: string({ default: 'KES', helpValue: 'KES', summary: 'Its currency.' }),
    reason: string({ helpValue: 'TEXT', summary: 'What both sides read on their statements.' }),
    consent: string({
      helpValue: 'csn_…',
      summary: 'The consent of the kind refunds, of the account that was paid.',
    }),
    'idempotency-key': string({
      helpValue: 'KEY',
      summary: 'Makes the whole command safe to repeat, for 24 hours. Default: a new one.',
    }),
    'auto-approve': autoApprove,
    as,
  }
  static override examples = [
    'wekeza payments refund pay_01k3m7q0r8e4x5v6 --auto-approve --as baraka',
    'wekeza payments refund pay_01k3m7q0r8e4x5v6 --amount 25.00 --reason "Out of stock" --auto-approve --as baraka --json --fields id,status',
  ]

  async run(): Promise<unknown> {
    const { args, flags } = await this.parse(RefundPayment)
    const { amount, currency, reason, consent } = flags
    const session = this.open(flags)
    const key = flags['idempotency-key'] ?? randomUUID()
    onInterrupt(() =>
      note(`Repeat it with --idempotency-key ${key}; it is paid back once at most.`),
    )
    const body = {
      ...(amount !== undefined && { amount: { amount, currency } }),
      ...(reason !== undefined && { reason }),
      ...(consent !== undefined && { consent_id: consent }),
    }
    const made = await repeatable(key, () =>
      refund(session, { paymentId: args.payment, refund: body, key, approval: flags }),
    )
    const shown = this.show(made, refundCard, flags)
    this.next(`wekeza refunds get ${made.payment_id} ${made.id}`)
    return shown
  }
}
