import { randomUUID } from 'node:crypto'
import { integer, option, string } from '@oclif/core/flags'
import { ApiCommand } from '../../base/api-command.ts'
import { PERMISSIONS, readConsentRequest } from '../../consenting/read-consent-request.ts'
import { RAILS } from '../../paying/parse-payee.ts'
import { repeatable } from '../../paying/repeatable.ts'
import { consentCard } from '../../views/consents.ts'

const KINDS = [
  'account_access',
  'single_payment',
  'recurring_payment',
  'bulk_payment',
  'refunds',
  'funds_confirmation',
] as const
const PERIODS = ['day', 'week', 'month'] as const

export class CreateConsent extends ApiCommand {
  static override summary = 'Ask a customer for a consent; it allows nothing until they approve it.'
  static override operations = ['createConsent']
  static override flags = {
    kind: option({ options: KINDS, default: 'account_access', summary: 'What it is for.' })(),
    permission: option({
      options: PERMISSIONS,
      multiple: true,
      multipleNonGreedy: true,
      summary: 'What may be seen; give it once for each. Default: all',
    })(),
    'transactions-from': string({
      helpValue: 'TIME',
      summary: 'Of account access: nothing that was booked before.',
    }),
    'transactions-to': string({
      helpValue: 'TIME',
      summary: 'Of account access: nothing that was booked then or later.',
    }),
    to: string({
      helpValue: 'NUMBER[@BANK]',
      multiple: true,
      multipleNonGreedy: true,
      summary:
        'The payee’s account; bank 77 is Wekeza. Recurring payments take it once for each payee.',
    }),
    'to-name': string({
      helpValue: 'NAME',
      multiple: true,
      multipleNonGreedy: true,
      summary: 'The payee’s name; once for each --to.',
    }),
    amount: string({ helpValue: '1250.00', summary: 'Of a single payment, exactly.' }),
    cap: string({
      helpValue: '5000.00',
      summary: 'Of recurring payments and of refunds, each at most.',
    }),
    'period-cap': string({
      helpValue: '12000.00',
      summary: 'Of recurring payments, all of a period together at most.',
    }),
    period: option({ options: PERIODS, summary: 'Which period, in Nairobi. Default: month' })(),
    'period-max': integer({
      min: 1,
      helpValue: 'N',
      summary: 'At most so many payments a period.',
    }),
    'starts-at': string({
      helpValue: 'TIME',
      summary: 'Of recurring payments, the first moment. Default: their approval',
    }),
    file: string({
      helpValue: 'FILE',
      summary: 'Of a bulk payment, the file that will be sent; its SHA-256 is what is approved.',
      exclusive: ['file-hash'],
    }),
    'file-hash': string({
      helpValue: 'HEX',
      summary: 'The same without the file: what sha256sum prints for it.',
    }),
    total: string({ helpValue: '415000.00', summary: 'Of a bulk payment, all items together.' }),
    items: integer({ min: 1, helpValue: 'N', summary: 'Of a bulk payment, how many items.' }),
    currency: string({ default: 'KES', helpValue: 'KES', summary: 'Its currency.' }),
    from: string({ helpValue: 'acc_…', summary: 'Left out, the customer chooses.' }),
    rail: option({ options: RAILS, summary: 'How it travels.' })(),
    'fallback-rail': option({
      options: RAILS,
      multiple: true,
      multipleNonGreedy: true,
      summary: 'How else, if that fails; in this order, once for each.',
    })(),
    'expires-at': string({ helpValue: 'TIME', summary: 'Until when: 2026-12-31, or with a time.' }),
    'idempotency-key': string({
      helpValue: 'KEY',
      summary: 'Makes it safe to repeat. Default: a new one.',
    }),
  }
  static override examples = [
    'wekeza consents create',
    'wekeza consents create --permission accounts.read --permission balances.read --json',
    'wekeza consents create --kind single_payment --to 0110000021 --to-name "Baraka Traders Ltd" --amount 1250.00',
    'wekeza consents create --kind recurring_payment --to 0110000021 --to-name "Baraka Traders Ltd" --to 0110000034 --to-name "Achieng Odhiambo" --cap 5000.00 --period-cap 12000.00 --period month --period-max 4 --expires-at 2026-06-30',
    'wekeza consents create --kind funds_confirmation --from acc_wanjiru_current',
    'wekeza consents create --kind recurring_payment --to 0110000021 --to-name "Baraka Traders Ltd" --cap 5000.00 --from acc_wanjiru_current --expires-at 2026-06-30',
    'wekeza consents create --kind bulk_payment --file payroll.csv --total 415000.00 --items 12 --from acc_baraka_business',
    'wekeza consents create --kind refunds --from acc_baraka_business --cap 5000.00',
  ]

  async run(): Promise<unknown> {
    const { flags } = await this.parse(CreateConsent)
    const body = await readConsentRequest(flags, this.asks())
    const { consents } = this.open(flags).wekeza
    const key = flags['idempotency-key'] ?? randomUUID()
    const consent = await repeatable(key, () => consents.create(body, { idempotencyKey: key }))
    const shown = this.show(consent, consentCard, flags)
    this.next(`wekeza sandbox approve ${consent.id} --as wanjiru (on a test bank)`)
    return shown
  }
}
