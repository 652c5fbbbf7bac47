import { boolean } from '@oclif/core/flags'
import { ApiCommand } from '../../base/api-command.ts'
import { developerArgument } from '../../base/arguments.ts'
import { findOrganisation } from '../../developing/find-organisation.ts'
import { organisationFlag } from '../../developing/organisation-flag.ts'
import { memberTable } from '../../views/developers.ts'

export class RemoveMember extends ApiCommand {
  static override summary = 'Take somebody out of an organisation, or leave it yourself.'
  static override description =
    'Owners remove others; anybody may leave; one owner stays. Secrets and keys that they saw go on being good: rotate those.'
  static override operations = ['removeMember', 'listOrganisations']
  static override args = { developer: developerArgument }
  static override flags = { ...organisationFlag, yes: boolean({ summary: 'Do not ask first.' }) }
  static override examples = [
    'wekeza organisations remove-member dev_01k3m7q0r8e4x5v6 --yes',
    'wekeza organisations remove-member dev_01k3m7q0r8e4x5v6 --yes --json --fields email',
  ]

  async run(): Promise<unknown> {
    const { args, flags } = await this.parse(RemoveMember)
    const developer = this.developer(flags)
    const id = await findOrganisation(developer, flags.organisation)
    const goes = flags.yes || (await this.confirms(`Take ${args.developer} out of ${id}?`))
    if (!goes) return this.note('They stay.')
    const removed = await developer.organisations.removeMember(id, args.developer)
    this.note('They are out. They were:')
    const shown = this.show(removed, (one) => memberTable([one]), flags)
    this.next('wekeza apps list (rotate the secrets that they saw)')
    return shown
  }
}
