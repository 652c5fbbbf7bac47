import { string } from '@oclif/core/flags'
import { ApiCommand } from '../../base/api-command.ts'
import { applicationArgument } from '../../base/arguments.ts'
import { sessionCard } from '../../views/tokens.ts'

export class CreateTestToken extends ApiCommand {
  static override summary = 'Get a test application’s own token, without its secret.'
  static override description =
    'What its client credentials would give, for five minutes: to try operations and to govern the test bank. That it was made is written down. A live application gives none.'
  static override operations = ['createTestToken']
  static override args = { application: applicationArgument }
  static override flags = {
    scope: string({
      multiple: true,
      multipleNonGreedy: true,
      helpValue: 'NAME',
      summary: 'What it may do; once for each. Default: all that the application may for itself',
    }),
  }
  static override examples = [
    'wekeza apps token app_01k3m7q0r8e4x5v6',
    'wekeza apps token app_01k3m7q0r8e4x5v6 --scope self.read --json --fields access_token',
  ]

  async run(): Promise<unknown> {
    const { args, flags } = await this.parse(CreateTestToken)
    const { applications } = this.developer(flags)
    const body = flags.scope ? { scopes: flags.scope } : {}
    const token = await applications.createTestToken(args.application, body)
    return this.show(token, sessionCard, flags)
  }
}
