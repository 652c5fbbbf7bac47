import { applicationArgument } from '../../../base/arguments.ts'
import { StaffCommand, staffFlags } from '../../../base/staff-command.ts'
import { applicationCard } from '../../../views/applications.ts'

export class ReinstateApplication extends StaffCommand {
  static override summary = 'Let an application that was suspended ask again.'
  static override operations = ['reinstateApplication', 'createStaffSession']
  static override args = { application: applicationArgument }
  static override flags = staffFlags
  static override examples = [
    'wekeza operations apps reinstate app_01k3m7q0r8e4x5v6',
    'wekeza operations apps reinstate app_01k3m7q0r8e4x5v6 --as stf_amina --json --fields status',
  ]

  async run(): Promise<unknown> {
    const { args, flags } = await this.parse(ReinstateApplication)
    const operations = await this.operations(flags)
    const reinstated = await operations.reinstateApplication(args.application)
    return this.show(reinstated, applicationCard, flags)
  }
}
