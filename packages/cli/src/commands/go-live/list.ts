import { ApiCommand } from '../../base/api-command.ts'
import { findOrganisation } from '../../developing/find-organisation.ts'
import { organisationFlag } from '../../developing/organisation-flag.ts'
import { goLiveTable } from '../../views/go-live.ts'

export class ListGoLive extends ApiCommand {
  static override summary = 'List an organisation’s requests to go live, newest first.'
  static override operations = ['listGoLive', 'listOrganisations']
  static override flags = organisationFlag
  static override examples = [
    'wekeza go-live list',
    'wekeza go-live list --json --fields id,status,rehearsal',
  ]

  async run(): Promise<unknown> {
    const { flags } = await this.parse(ListGoLive)
    const developer = this.developer(flags)
    const organisation = await findOrganisation(developer, flags.organisation)
    const { data } = await developer.goLive.list(organisation)
    const shown = this.showGathered({ items: data, more: false }, goLiveTable, flags)
    const asked = data.find(({ status }) => status === 'more_information')
    if (asked) this.next(`wekeza go-live show ${asked.id} (the bank asks something)`)
    return shown
  }
}
