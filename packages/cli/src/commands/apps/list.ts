import { ApiCommand } from '../../base/api-command.ts'
import { findOrganisation } from '../../developing/find-organisation.ts'
import { organisationFlag } from '../../developing/organisation-flag.ts'
import { applicationTable } from '../../views/applications.ts'

export class ListApplications extends ApiCommand {
  static override summary = 'List an organisation’s applications, and which bank each reaches.'
  static override operations = ['listApplications', 'listOrganisations']
  static override flags = organisationFlag
  static override examples = [
    'wekeza apps list',
    'wekeza apps list --organisation org_01k3m7q0r8e4x5v6 --json --fields id,name,environment',
  ]

  async run(): Promise<unknown> {
    const { flags } = await this.parse(ListApplications)
    const developer = this.developer(flags)
    const id = await findOrganisation(developer, flags.organisation)
    const { data } = await developer.applications.list(id)
    const shown = this.showGathered({ items: data, more: false }, applicationTable, flags)
    if (data.length === 0) this.next('wekeza apps create "My application" --save-as mine')
    return shown
  }
}
