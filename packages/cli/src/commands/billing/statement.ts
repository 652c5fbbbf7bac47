import { ApiCommand } from '../../base/api-command.ts'
import { findOrganisation } from '../../developing/find-organisation.ts'
import { liveFlag } from '../../developing/live-flag.ts'
import { monthFlag } from '../../developing/month-flag.ts'
import { organisationFlag } from '../../developing/organisation-flag.ts'
import { wholeReport } from '../../lists/whole-report.ts'
import { revenueView } from '../../views/revenue.ts'

export class ShowRevenue extends ApiCommand {
  static override summary = 'Show an organisation’s share of a month’s payment fees.'
  static override operations = ['getRevenueStatement', 'listOrganisations']
  static override flags = { ...organisationFlag, ...monthFlag, ...liveFlag }
  static override examples = [
    'wekeza billing statement --month 2026-01',
    'wekeza billing statement --month 2026-01 --json --fields fees.amount,partner_share.amount',
  ]

  async run(): Promise<unknown> {
    const { flags } = await this.parse(ShowRevenue)
    const developer = this.developer(flags)
    const id = await findOrganisation(developer, flags.organisation)
    const environment = flags.live ? ('live' as const) : ('test' as const)
    const statement = await wholeReport(
      (place) => developer.billing.revenueStatement(id, flags.month, { environment, ...place }),
      (before, next) => ({ ...next, lines: [...before.lines, ...next.lines] }),
    )
    return this.show(statement, revenueView, flags)
  }
}
