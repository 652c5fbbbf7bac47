import { ApiCommand } from '../../base/api-command.ts'
import { addressArgument, applicationArgument } from '../../base/arguments.ts'
import { usageError } from '../../errors/usage-error.ts'
import { applicationCard } from '../../views/applications.ts'

export class DisallowAddress extends ApiCommand {
  static override summary = 'Let an application call from an address no more.'
  static override description =
    'What it asks from there is refused from the next call on. Without any address it may call from everywhere again.'
  static override operations = ['updateApplication', 'getApplication']
  static override args = { application: applicationArgument, address: addressArgument }
  static override examples = [
    'wekeza apps disallow-address app_01k3m7q0r8e4x5v6 203.0.113.0/24',
    'wekeza apps disallow-address app_01k3m7q0r8e4x5v6 203.0.113.0/24 --json --fields ip_allow_list',
  ]

  async run(): Promise<unknown> {
    const { args, flags } = await this.parse(DisallowAddress)
    const { applications } = this.developer(flags)
    const { ip_allow_list: before } = await applications.get(args.application)
    const after = before.filter((range) => !isSame(range, args.address))
    if (after.length === before.length) {
      const there = before.join(', ') || 'none; it may call from everywhere'
      throw usageError(`${args.address} is not among its addresses. There is: ${there}.`)
    }
    const application = await applications.update(args.application, { ip_allow_list: after })
    if (after.length === 0) this.note('From now on it may call from everywhere.')
    return this.show(application, applicationCard, flags)
  }
}

/** The platform writes a single address as a block of one. */
function isSame(range: string, address: string): boolean {
  const asked = address.toLowerCase()
  return [asked, `${asked}/32`, `${asked}/128`].includes(range)
}
