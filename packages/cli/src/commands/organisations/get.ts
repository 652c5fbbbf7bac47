import { ApiCommand } from '../../base/api-command.ts'
import { findOrganisation } from '../../developing/find-organisation.ts'
import { organisationFlag } from '../../developing/organisation-flag.ts'
import { organisationCard } from '../../views/developers.ts'

export class GetOrganisation extends ApiCommand {
  static override summary = 'Show an organisation, and what its live applications may have.'
  static override operations = ['getOrganisation', 'listOrganisations']
  static override flags = organisationFlag
  static override examples = [
    'wekeza organisations get',
    'wekeza organisations get --organisation org_01k3m7q0r8e4x5v6 --json --fields name,live',
  ]

  async run(): Promise<unknown> {
    const { flags } = await this.parse(GetOrganisation)
    const developer = this.developer(flags)
    const id = await findOrganisation(developer, flags.organisation)
    return this.show(await developer.organisations.get(id), organisationCard, flags)
  }
}
