import { ApiCommand } from '../../base/api-command.ts'
import { findOrganisation } from '../../developing/find-organisation.ts'
import { organisationFlag } from '../../developing/organisation-flag.ts'
import { gather, pageQuery } from '../../lists/gather.ts'
import { listFlags } from '../../lists/list-flags.ts'
import { actTable } from '../../views/acts.ts'

export class ListOrganisationActs extends ApiCommand {
  static override summary = 'List who did what in an organisation, newest first.'
  static override description =
    'Members and their roles, applications, secrets and keys, plans, and the way to live. Every member may read it.'
  static override operations = ['listOrganisationActs', 'listOrganisations']
  static override flags = { ...organisationFlag, ...listFlags }
  static override examples = [
    'wekeza organisations acts',
    'wekeza organisations acts --all --json --fields at,act,actor.name,subject.id',
  ]

  async run(): Promise<unknown> {
    const { flags } = await this.parse(ListOrganisationActs)
    const developer = this.developer(flags)
    const id = await findOrganisation(developer, flags.organisation)
    const found = await gather(developer.organisations.acts(id, pageQuery(flags)), flags)
    return this.showGathered(found, actTable, flags)
  }
}
