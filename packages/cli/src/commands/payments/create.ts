import { randomUUID } from 'node:crypto'
import { boolean, integer, option, string } from '@oclif/core/flags'
import type { InferredFlags } from '@oclif/core/interfaces'
import type { Payment, PaymentRequest } from '@wekeza/sdk'
import { ApiCommand } from '../../base/api-command.ts'
import type { OutputFlags } from '../../base/wekeza-command.ts'
import { EXIT } from '../../errors/exit-codes.ts'
import { fromFlag, moneyFlags } from '../../paying/money-flags.ts'
import { parsePayee, RAILS, railFor } from '../../paying/parse-payee.ts'
import { pay } from '../../paying/pay.ts'
import { repeatable } from '../../paying/repeatable.ts'
import { requireAll } from '../../prompts/required.ts'
import { onInterrupt } from '../../terminal/interrupt.ts'
import { note } from '../../terminal/note.ts'
import { readDay } from '../../times/read-time.ts'
import { paymentCard } from '../../views/payments.ts'

const description = `Asks for a consent to exactly this payment, has the customer approve it, and pays.

One --idempotency-key makes all of it safe to repeat for 24 hours: the consent is asked for with a key made from it, so
a repeated command meets the same consent, and the platform answers the same payment. It never pays twice. A command
that ended with code 5 or 130 names its key; repeat it with that.`

/** `wekeza payments create`; how one key covers consent and payment is told at `pay`. */
export class CreatePayment extends ApiCommand {
  static override summary = 'Pay from a customer’s account, with their approval.'
  static override description = description
  static override operations = ['createPayment', 'createConsent']
  static override flags = {
    from: fromFlag,
    to: string({
      helpValue: 'PAYEE',
      summary: 'NUMBER[@BANK] (77 is Wekeza), +254712345678, till:NUMBER, paybill:NUMBER/ACCOUNT.',
    }),
    'to-name': string({ helpValue: 'NAME', summary: 'The payee’s name.' }),
    ...moneyFlags,
    rail: option({
      options: RAILS,
      summary: 'How it travels. Default: internal within the bank, pesalink to others, else mpesa',
    })(),
    'fallback-rail': option({
      options: RAILS,
      multiple: true,
      multipleNonGreedy: true,
      summary: 'How else, if that is closed or fails; in this order, once for each.',
    })(),
    'execution-date': string({
      helpValue: '2026-02-01',
      summary: 'A later day, in East Africa Time.',
    }),
    wait: boolean({ summary: 'Wait until it is settled or has failed.' }),
    timeout: integer({
      default: 30,
      min: 0,
      helpValue: 'SECONDS',
      summary: 'How long --wait waits.',
    }),
  }
  static override examples = [
    'wekeza payments create --from acc_wanjiru_current --to 0110000021 --to-name "Baraka Traders Ltd" --amount 1250.00 --reference "Invoice 42" --auto-approve --as wanjiru',
    'wekeza payments create --from acc_wanjiru_current --to 01234567@01 --to-name "Amina Yusuf" --amount 300.00 --idempotency-key rent-2026-01 --auto-approve --as wanjiru --json --fields id,status',
    'wekeza payments create --from acc_wanjiru_current --to +254712345678 --to-name "Achieng Odhiambo" --amount 800.00 --auto-approve --as wanjiru',
    'wekeza payments create --from acc_wanjiru_current --to 01234567@01 --to-name "Amina Yusuf" --amount 300.00 --rail pesalink --fallback-rail eft --auto-approve --as wanjiru',
    'wekeza payments create --from acc_wanjiru_current --to 0110000021 --to-name "Baraka Traders Ltd" --amount 99.00 --execution-date 2026-02-01 --auto-approve --as wanjiru',
    'wekeza payments create --from acc_wanjiru_current --to 0110000021 --to-name "Baraka Traders Ltd" --amount 1250.00',
  ]

  async run(): Promise<unknown> {
    const { flags } = await this.parse(CreatePayment)
    const body = await this.#read(flags)
    const session = this.open(flags)
    const key = flags['idempotency-key'] ?? randomUUID()
    onInterrupt(() => note(`Repeat it with --idempotency-key ${key}; it is paid once at most.`))
    const payment = await repeatable(key, () =>
      pay(session, {
        payment: body,
        key,
        consentId: flags.consent,
        approval: flags,
        wait: flags.wait ? { timeoutMs: flags.timeout * 1_000 } : null,
      }),
    )
    return this.#tell(payment, flags)
  }

  async #read(flags: CreateFlags): Promise<PaymentRequest> {
    const { amount, currency, reference } = flags
    const day = flags['execution-date'] && readDay('--execution-date', flags['execution-date'])
    const wanted = [
      { flag: '--from', value: flags.from, question: 'From which account (acc_…)?' },
      { flag: '--to', value: flags.to, question: 'To whom (number, number@bank, +254…)?' },
      { flag: '--to-name', value: flags['to-name'], question: 'The payee’s name?' },
      { flag: '--amount', value: amount, question: `How much, in ${currency}?` },
    ]
    const [from = '', to = '', name = '', value = ''] = await requireAll(wanted, this.asks())
    const payee = parsePayee(to, name)
    return {
      debtor_account_id: from,
      amount: { amount: value, currency },
      payee,
      rail: flags.rail ?? railFor(payee),
      ...(flags['fallback-rail'] && { fallback_rails: flags['fallback-rail'] }),
      ...(reference !== undefined && { reference }),
      ...(day && { execution_date: day }),
    }
  }

  #tell(payment: Payment, flags: OutputFlags): unknown {
    if (payment.status === 'failed') process.exitCode = EXIT.failed
    const shown = this.show(payment, paymentCard, flags)
    this.next(
      `wekeza payments get ${payment.id}`,
      `wekeza accounts balance ${payment.debtor_account_id}`,
    )
    return shown
  }
}

type CreateFlags = InferredFlags<typeof CreatePayment.flags>
