import { string as word } from '@oclif/core/args'
import { boolean, option, string } from '@oclif/core/flags'
import { ApiCommand } from '../base/api-command.ts'
import { curlOf } from '../calling/curl.ts'
import { pickClient } from '../calling/pick-client.ts'
import { readHeaders } from '../calling/read-headers.ts'
import { readInput } from '../calling/read-input.ts'
import { note } from '../terminal/note.ts'

const METHODS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE']
const CALLERS = ['public', 'application', 'customer', 'developer'] as const

const description = `Calls any path with the application's, the customer's or the developer's token, as the contract has it for that path.

Payments and transfers are seen under the consent that paid: name it with --consent where the path names no payment.`

export class Api extends ApiCommand {
  static override summary = 'Make any request of the contract, and print its answer.'
  static override description = description
  static override operations = ['getContract']
  static override args = {
    method: word({
      description: 'The method',
      options: METHODS,
      required: true,
      ignoreStdin: true,
    }),
    path: word({
      description: 'From the slash on, with its query',
      required: true,
      ignoreStdin: true,
    }),
  }
  static override flags = {
    header: string({
      char: 'H',
      multiple: true,
      multipleNonGreedy: true,
      helpValue: 'NAME:VALUE',
      summary: 'One more header; give it once for each.',
    }),
    input: string({ helpValue: 'FILE|-', summary: 'The JSON to send; - is standard input.' }),
    consent: string({ helpValue: 'csn_…', summary: 'Act under this payment consent.' }),
    caller: option({ options: CALLERS, summary: 'Whose token. Default: as the contract has it' })(),
    'show-curl': boolean({
      summary: 'Print the same request for curl on stderr, without its secrets.',
    }),
  }
  static override examples = [
    'wekeza api GET /v1/accounts',
    'wekeza api GET "/v1/accounts/acc_wanjiru_current/transactions?limit=2" --show-curl',
    'wekeza api GET /v1/organisations --fields data',
    'wekeza api GET /openapi.json --fields openapi,info.version',
    'echo \'{"kind":"account_access","permissions":["accounts.read"]}\' | wekeza api POST /v1/consents --input - -H "Idempotency-Key: consent-1"',
  ]

  async run(): Promise<unknown> {
    const { args, flags } = await this.parse(Api)
    const { method = '', path = '' } = args
    const headers = readHeaders(flags.header ?? [])
    const body = flags.input === undefined ? undefined : readInput(flags.input)
    const key = headers.get('idempotency-key')
    headers.delete('idempotency-key')
    const session = this.open(flags, { fetch: (request) => send(request) })
    const client = pickClient(session, path, { consentId: flags.consent, caller: flags.caller })
    const data = await client.request<object>(method, path, {
      body,
      ...(flags.caller && { caller: flags.caller }),
      ...(key !== undefined && { idempotencyKey: key }),
    })
    return this.show(data, (whole) => JSON.stringify(whole, null, 2), flags)

    function send(request: Request): Promise<Response> {
      // Fetching a token on the way is not the request that was asked for.
      if (new URL(request.url).pathname === '/oauth/token') return fetch(request)
      for (const [name, value] of headers) request.headers.set(name, value)
      if (flags['show-curl']) note(curlOf(request, body))
      return fetch(request)
    }
  }
}
