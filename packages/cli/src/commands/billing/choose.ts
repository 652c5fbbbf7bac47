import { boolean } from '@oclif/core/flags'
import { ApiCommand } from '../../base/api-command.ts'
import { planArgument } from '../../base/arguments.ts'
import { choiceOf } from '../../billing/choice-of.ts'
import { findOrganisation } from '../../developing/find-organisation.ts'
import { organisationFlag } from '../../developing/organisation-flag.ts'
import { organisationPlanCard } from '../../views/plans.ts'

export class ChoosePlan extends ApiCommand {
  static override summary = 'Choose an organisation’s plan; owners do this.'
  static override description =
    'One that costs more or opens more begins today, one that costs less tomorrow, in Nairobi. wekeza billing simulate says before what it costs.'
  static override operations = [
    'chooseOrganisationPlan',
    'getOrganisationPlan',
    'listOrganisations',
    'listPlans',
  ]
  static override args = { plan: planArgument }
  static override flags = {
    ...organisationFlag,
    yes: boolean({ summary: 'Do not ask first.' }),
  }
  static override examples = [
    'wekeza billing choose pay_per_call --yes',
    'wekeza billing choose growth --yes --json --fields current.id,next',
  ]

  async run(): Promise<unknown> {
    const { args, flags } = await this.parse(ChoosePlan)
    const developer = this.developer(flags)
    const id = await findOrganisation(developer, flags.organisation)
    if (!flags.yes) {
      const [{ data: plans }, standing] = await Promise.all([
        developer.billing.plans(),
        developer.billing.plan(id),
      ])
      const choice = choiceOf(args.plan, plans, standing)
      if (choice !== undefined && !(await this.confirms(choice)))
        return this.note('Nothing was chosen.')
    }
    const plan = await developer.billing.choosePlan(id, { plan_id: args.plan })
    return this.show(plan, organisationPlanCard, flags)
  }
}
