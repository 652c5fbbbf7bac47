import { ApiCommand } from '../../base/api-command.ts'
import { applicationArgument } from '../../base/arguments.ts'
import { applicationCard } from '../../views/applications.ts'

export class GetApplication extends ApiCommand {
  static override summary = 'Show an application: what it may do, on which bank and from where.'
  static override operations = ['getApplication']
  static override args = { application: applicationArgument }
  static override examples = [
    'wekeza apps get app_01k3m7q0r8e4x5v6',
    'wekeza apps get app_01k3m7q0r8e4x5v6 --json --fields scopes,ip_allow_list',
  ]

  async run(): Promise<unknown> {
    const { args, flags } = await this.parse(GetApplication)
    const { applications } = this.developer(flags)
    return this.show(await applications.get(args.application), applicationCard, flags)
  }
}
