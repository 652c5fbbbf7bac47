import { string as argument } from '@oclif/core/args'
import { string } from '@oclif/core/flags'
import { ApiCommand } from '../../base/api-command.ts'
import { applicationArgument } from '../../base/arguments.ts'
import { idempotencyFlag } from '../../base/idempotency-flag.ts'
import { underKey } from '../../calling/under-key.ts'
import { keepIssued, writeToFlag } from '../../developing/keep-issued.ts'
import { readUntil } from '../../times/read-until.ts'
import { apiKeyCard } from '../../views/applications.ts'

const description = `A key calls operations for the application itself, without asking for a token first, and never reaches customers' data:
for a nightly job, a script, a dashboard. Applications of the kinds standard and machine may have some. It is told this
once: --write-to keeps it in a file; otherwise it is printed.`

export class CreateApiKey extends ApiCommand {
  static override summary = 'Make an API key, for what an application does for itself.'
  static override description = description
  static override operations = ['createApiKey']
  static override args = {
    application: applicationArgument,
    name: argument({ description: 'What you call it', required: true, ignoreStdin: true }),
  }
  static override flags = {
    scope: string({
      multiple: true,
      multipleNonGreedy: true,
      helpValue: 'NAME',
      summary: 'What it may do; once for each. Default: all that its application may for itself',
    }),
    expires: string({
      helpValue: '90d|TIME',
      summary: 'From when on it opens nothing. Default: no end',
    }),
    ...writeToFlag,
    ...idempotencyFlag,
  }
  static override examples = [
    'wekeza keys create app_01k3m7q0r8e4x5v6 nightly --scope consents.manage --expires 90d --write-to key.txt',
    'wekeza keys create app_01k3m7q0r8e4x5v6 reports --json --fields id,api_key',
  ]

  async run(): Promise<unknown> {
    const { args, flags } = await this.parse(CreateApiKey)
    const { scope, expires } = flags
    const body = {
      name: args.name,
      ...(scope && { scopes: scope }),
      ...(expires !== undefined && { expires_at: readUntil('--expires', expires, Date.now()) }),
    }
    const { applications } = this.developer(flags)
    const owner = { baseUrl: this.settings(flags).baseUrl.value, clientId: args.application }
    const made = await underKey(flags, async (key) => {
      const issued = await applications.createApiKey(args.application, body, key)
      return keepIssued(issued, 'api_key', flags, owner)
    })
    const shown = this.show(made, apiKeyCard, flags)
    this.next(`wekeza keys list ${args.application}`)
    return shown
  }
}
