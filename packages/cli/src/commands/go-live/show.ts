import { ApiCommand } from '../../base/api-command.ts'
import { goLiveArgument } from '../../base/arguments.ts'
import { findOrganisation } from '../../developing/find-organisation.ts'
import { organisationFlag } from '../../developing/organisation-flag.ts'
import { goLiveCard } from '../../views/go-live.ts'

export class ShowGoLive extends ApiCommand {
  static override summary = 'Show a request to go live, and what was asked and decided about it.'
  static override operations = ['getGoLive', 'listOrganisations']
  static override args = { request: goLiveArgument }
  static override flags = organisationFlag
  static override examples = [
    'wekeza go-live show glr_01k3m7q0r8e4x5v6',
    'wekeza go-live show glr_01k3m7q0r8e4x5v6 --json --fields status,history',
  ]

  async run(): Promise<unknown> {
    const { args, flags } = await this.parse(ShowGoLive)
    const developer = this.developer(flags)
    const organisation = await findOrganisation(developer, flags.organisation)
    const request = await developer.goLive.get(organisation, args.request)
    const shown = this.show(request, goLiveCard, flags)
    if (request.status === 'more_information') this.next(`wekeza go-live answer ${request.id} "…"`)
    if (request.status === 'approved' && !request.rehearsal) {
      this.next('wekeza apps create "My application" --live --save-as live')
    }
    return shown
  }
}
