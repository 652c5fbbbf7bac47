import { ApiCommand } from '../base/api-command.ts'
import { requestArgument } from '../base/arguments.ts'
import { appFlag } from '../requests/request-flags.ts'
import { ownRequests, requestsOf } from '../requests/request-source.ts'
import { explanationCard } from '../views/requests.ts'

export class ExplainRequest extends ApiCommand {
  static override summary =
    'Explain a request: what was asked, what refused it, what became of it, and what to do.'
  static override description =
    'Every answer carries its request id (x-request-id), and every error of this program names it. Under it stands its line of time: the consent that was asked, how money was booked, the events of it and each try to deliver them. Requests are kept for 30 days.'
  static override operations = ['getRequest', 'getApplicationRequest']
  static override args = { request: requestArgument }
  static override flags = appFlag
  static override examples = [
    'wekeza explain req_01k3m7q0r8e4x5v6',
    'wekeza explain req_01k3m7q0r8e4x5v6 --json --fields code,refused_by,explanation.next',
    'wekeza explain req_01k3m7q0r8e4x5v6 --app app_01k3m7q0r8e4x5v6',
  ]

  async run(): Promise<unknown> {
    const { args, flags } = await this.parse(ExplainRequest)
    const source =
      flags.app === undefined
        ? ownRequests(this.open(flags).wekeza)
        : requestsOf(this.developer(flags), flags.app)
    return this.show(await source.get(args.request), explanationCard, flags)
  }
}
