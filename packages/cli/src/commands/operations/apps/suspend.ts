import { string as argument } from '@oclif/core/args'
import { applicationArgument } from '../../../base/arguments.ts'
import { StaffCommand, staffFlags } from '../../../base/staff-command.ts'
import { applicationCard } from '../../../views/applications.ts'

export class SuspendApplication extends StaffCommand {
  static override summary =
    'Suspend an application: everything that it asks is refused from now on.'
  static override description =
    'Its customers’ consents stay, and count again once it is reinstated. On a test bank do it as another application than the one that is suspended.'
  static override operations = ['suspendApplication', 'createStaffSession']
  static override args = {
    application: applicationArgument,
    reason: argument({ description: 'Why; it is written down', required: true, ignoreStdin: true }),
  }
  static override flags = staffFlags
  static override examples = [
    'wekeza operations apps suspend app_01k3m7q0r8e4x5v6 "Its secret was found in a public place."',
    'wekeza operations apps suspend app_01k3m7q0r8e4x5v6 "Its secret was found in a public place." --as stf_amina --json --fields status',
  ]

  async run(): Promise<unknown> {
    const { args, flags } = await this.parse(SuspendApplication)
    const operations = await this.operations(flags)
    const suspended = await operations.suspendApplication(args.application, { reason: args.reason })
    const shown = this.show(suspended, applicationCard, flags)
    this.next(`wekeza operations apps reinstate ${suspended.id}`)
    return shown
  }
}
