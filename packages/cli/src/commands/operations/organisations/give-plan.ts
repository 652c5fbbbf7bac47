import { string as argument } from '@oclif/core/args'
import { planArgument } from '../../../base/arguments.ts'
import { StaffCommand, staffFlags } from '../../../base/staff-command.ts'
import { organisationPlanCard } from '../../../views/plans.ts'

export class GivePlan extends StaffCommand {
  static override summary = 'Give an organisation a plan, also one that is not offered.'
  static override description =
    'It is written down. The staff of a test bank give their own organisation what its owners could choose, as long as it is not live.'
  static override operations = ['givePlan', 'createStaffSession']
  static override args = {
    organisation: argument({ description: 'The organisation', required: true, ignoreStdin: true }),
    plan: planArgument,
  }
  static override flags = staffFlags
  static override examples = [
    'wekeza operations organisations give-plan org_01k3m7q0r8e4x5v6 growth',
    'wekeza operations organisations give-plan org_01k3m7q0r8e4x5v6 growth --json --fields current.id',
  ]

  async run(): Promise<unknown> {
    const { args, flags } = await this.parse(GivePlan)
    const operations = await this.operations(flags)
    const plan = await operations.givePlan(args.organisation, { plan_id: args.plan })
    return this.show(plan, organisationPlanCard, flags)
  }
}
