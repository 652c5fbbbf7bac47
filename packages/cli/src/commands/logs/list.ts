import { string } from '@oclif/core/flags'
import { ApiCommand } from '../../base/api-command.ts'
import { gather, pageQuery } from '../../lists/gather.ts'
import { listFlags } from '../../lists/list-flags.ts'
import { filterOf, requestFlags } from '../../requests/request-flags.ts'
import { ownRequests, requestsOf } from '../../requests/request-source.ts'
import { readSince } from '../../times/read-since.ts'
import { wallNowMs } from '../../times/wall-now.ts'
import { requestTable } from '../../views/requests.ts'

export class ListRequests extends ApiCommand {
  static override summary = 'List what an application asked and how it was answered, newest first.'
  static override description =
    'Kept for 30 days, and there a moment after the answer. No body, no token and no address is kept.'
  static override operations = ['listRequests', 'listApplicationRequests']
  static override flags = {
    ...requestFlags,
    resource: string({
      helpValue: 'pay_…',
      summary: 'Only those that made or changed this: a payment, a consent, a webhook.',
    }),
    since: string({ helpValue: '2h|TIME', summary: 'So long ago, or from then on.' }),
    ...listFlags,
  }
  static override examples = [
    'wekeza logs list',
    'wekeza logs list --status 4xx --since 2h',
    'wekeza logs list --resource pay_01k3m7q0r8e4x5v6',
    'wekeza logs list --app app_01k3m7q0r8e4x5v6 --operation createConsent --all --json --fields id,status,code',
  ]

  async run(): Promise<unknown> {
    const { flags } = await this.parse(ListRequests)
    const { app, since, resource } = flags
    const source =
      app === undefined
        ? ownRequests(this.open(flags).wekeza)
        : requestsOf(this.developer(flags), app)
    const from = since === undefined ? undefined : await readSince(since, wallNowMs)
    const query = {
      ...pageQuery(flags),
      ...filterOf(flags),
      ...(resource !== undefined && { resource_id: resource }),
      ...(from !== undefined && { from }),
    }
    const found = await gather(source.list(query), flags)
    const shown = this.showGathered(found, requestTable, flags)
    const refused = found.items.find(({ code }) => code !== null)
    if (refused)
      this.next(`wekeza explain ${refused.id}${app === undefined ? '' : ` --app ${app}`}`)
    return shown
  }
}
