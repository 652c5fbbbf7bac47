import { string } from '@oclif/core/flags'
import { ApiCommand } from '../../base/api-command.ts'
import { parsePayee } from '../../paying/parse-payee.ts'
import { readDay } from '../../times/read-time.ts'
import { quoteTable } from '../../views/quotes.ts'

export class QuotePayment extends ApiCommand {
  static override summary = 'Ask which rails could carry a payment: fee, bounds, when, and why not.'
  static override operations = ['quotePayment']
  static override flags = {
    to: string({
      required: true,
      helpValue: 'PAYEE',
      summary: 'NUMBER[@BANK], +254712345678, till:NUMBER or paybill:NUMBER/ACCOUNT.',
    }),
    'to-name': string({ default: 'Payee', helpValue: 'NAME', summary: 'The payee’s name.' }),
    amount: string({ required: true, helpValue: '1250.00', summary: 'How much.' }),
    currency: string({ default: 'KES', helpValue: 'KES', summary: 'Its currency.' }),
    'execution-date': string({
      helpValue: '2026-02-01',
      summary: 'A later day, in East Africa Time.',
    }),
  }
  static override examples = [
    'wekeza payments quote --to 01234567@01 --amount 1250.00',
    'wekeza payments quote --to +254712345678 --amount 800.00 --json --fields order',
  ]

  async run(): Promise<unknown> {
    const { flags } = await this.parse(QuotePayment)
    const { amount, currency } = flags
    const day = flags['execution-date']
    const quote = await this.open(flags).wekeza.payments.quote({
      amount: { amount, currency },
      payee: parsePayee(flags.to, flags['to-name']),
      ...(day && { execution_date: readDay('--execution-date', day) }),
    })
    return this.show(quote, quoteTable, flags)
  }
}
