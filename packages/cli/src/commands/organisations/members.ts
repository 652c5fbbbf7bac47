import { ApiCommand } from '../../base/api-command.ts'
import { findOrganisation } from '../../developing/find-organisation.ts'
import { organisationFlag } from '../../developing/organisation-flag.ts'
import { memberTable } from '../../views/developers.ts'

export class ListMembers extends ApiCommand {
  static override summary = 'List who belongs to an organisation, and as what.'
  static override operations = ['listMembers', 'listOrganisations']
  static override flags = organisationFlag
  static override examples = [
    'wekeza organisations members',
    'wekeza organisations members --organisation org_01k3m7q0r8e4x5v6 --json --fields email,role',
  ]

  async run(): Promise<unknown> {
    const { flags } = await this.parse(ListMembers)
    const developer = this.developer(flags)
    const id = await findOrganisation(developer, flags.organisation)
    const { data } = await developer.organisations.members(id)
    return this.showGathered({ items: data, more: false }, memberTable, flags)
  }
}
