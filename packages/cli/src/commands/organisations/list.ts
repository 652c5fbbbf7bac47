import { ApiCommand } from '../../base/api-command.ts'
import { organisationTable } from '../../views/developers.ts'

export class ListOrganisations extends ApiCommand {
  static override summary = 'List the organisations that you belong to, and as what.'
  static override operations = ['listOrganisations']
  static override examples = [
    'wekeza organisations list',
    'wekeza organisations list --json --fields id,role',
  ]

  async run(): Promise<unknown> {
    const { flags } = await this.parse(ListOrganisations)
    const { data } = await this.developer(flags).organisations.list()
    return this.showGathered({ items: data, more: false }, organisationTable, flags)
  }
}
