import { ApiCommand } from '../../base/api-command.ts'
import { addressArgument, applicationArgument } from '../../base/arguments.ts'
import { applicationCard } from '../../views/applications.ts'

const description = `From then on what it asks from elsewhere is refused (address_not_allowed), whoever has its credentials. Give each
address that it calls from; as long as there is none it may call from everywhere.`

export class AllowAddress extends ApiCommand {
  static override summary = 'Let an application call from an address, and from no other.'
  static override description = description
  static override operations = ['updateApplication', 'getApplication']
  static override args = { application: applicationArgument, address: addressArgument }
  static override examples = [
    'wekeza apps allow-address app_01k3m7q0r8e4x5v6 203.0.113.0/24',
    'wekeza apps allow-address app_01k3m7q0r8e4x5v6 2001:db8::/48 --json --fields ip_allow_list',
  ]

  async run(): Promise<unknown> {
    const { args, flags } = await this.parse(AllowAddress)
    const { applications } = this.developer(flags)
    const { ip_allow_list: before } = await applications.get(args.application)
    const body = { ip_allow_list: [...new Set([...before, args.address])] }
    const application = await applications.update(args.application, body)
    if (before.length === 0) this.note('From now on it may call from there alone.')
    return this.show(application, applicationCard, flags)
  }
}
