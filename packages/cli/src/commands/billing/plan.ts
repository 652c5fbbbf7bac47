import { ApiCommand } from '../../base/api-command.ts'
import { findOrganisation } from '../../developing/find-organisation.ts'
import { organisationFlag } from '../../developing/organisation-flag.ts'
import { organisationPlanCard } from '../../views/plans.ts'

export class ShowPlan extends ApiCommand {
  static override summary = 'Show an organisation’s plan, and what is used of today.'
  static override operations = ['getOrganisationPlan', 'listOrganisations']
  static override flags = organisationFlag
  static override examples = [
    'wekeza billing plan',
    'wekeza billing plan --organisation org_01k3m7q0r8e4x5v6 --json --fields current.id,today',
  ]

  async run(): Promise<unknown> {
    const { flags } = await this.parse(ShowPlan)
    const developer = this.developer(flags)
    const id = await findOrganisation(developer, flags.organisation)
    return this.show(await developer.billing.plan(id), organisationPlanCard, flags)
  }
}
