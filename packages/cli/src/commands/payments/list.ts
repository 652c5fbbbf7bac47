import { option, string } from '@oclif/core/flags'
import { ApiCommand } from '../../base/api-command.ts'
import { listFlags } from '../../lists/list-flags.ts'
import { listPayments, payersOf } from '../../paying/list-payments.ts'
import { paymentTable } from '../../views/payments.ts'

const STATUSES = ['scheduled', 'in_review', 'pending', 'settled', 'failed', 'cancelled'] as const

export class ListPayments extends ApiCommand {
  static override summary = 'List the payments that were made from here, newest first.'
  static override description =
    'A payment is seen under the consent that paid it, and no other; the tokens of those consents are kept here.'
  static override operations = ['listPayments']
  static override flags = {
    consent: string({ helpValue: 'csn_…', summary: 'Only those under this consent.' }),
    status: option({ options: STATUSES, summary: 'Only those that stand so.' })(),
    ...listFlags,
  }
  static override examples = [
    'wekeza payments list',
    'wekeza payments list --status settled --json --fields id,amount.amount',
  ]

  async run(): Promise<unknown> {
    const { flags } = await this.parse(ListPayments)
    const session = this.open(flags)
    const found = await listPayments(payersOf(session, flags.consent), flags)
    return this.showGathered(found, paymentTable, flags)
  }
}
