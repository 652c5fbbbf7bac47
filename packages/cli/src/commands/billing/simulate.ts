import { string } from '@oclif/core/flags'
import { ApiCommand } from '../../base/api-command.ts'
import { findOrganisation } from '../../developing/find-organisation.ts'
import { liveFlag } from '../../developing/live-flag.ts'
import { monthFlag } from '../../developing/month-flag.ts'
import { organisationFlag } from '../../developing/organisation-flag.ts'
import { simulationView } from '../../views/invoices.ts'

export class SimulateInvoice extends ApiCommand {
  static override summary = 'See what a month would cost under a plan; nothing is written.'
  static override description =
    'Its real calls until now, by the rule of real invoices. Without --plan, by the plans that were had.'
  static override operations = ['simulateInvoice', 'listOrganisations']
  static override flags = {
    ...organisationFlag,
    plan: string({
      helpValue: 'PLAN',
      summary: 'As if this one had been had all of the month. Default: those that were.',
    }),
    ...monthFlag,
    ...liveFlag,
  }
  static override examples = [
    'wekeza billing simulate --plan growth --month 2026-01',
    'wekeza billing simulate --month 2026-01 --json --fields net.amount,total.amount',
  ]

  async run(): Promise<unknown> {
    const { flags } = await this.parse(SimulateInvoice)
    const { month, plan } = flags
    const developer = this.developer(flags)
    const id = await findOrganisation(developer, flags.organisation)
    const environment = flags.live ? ('live' as const) : ('test' as const)
    const ask = { month, environment, ...(plan !== undefined && { plan_id: plan }) }
    return this.show(await developer.billing.simulateInvoice(id, ask), simulationView, flags)
  }
}
